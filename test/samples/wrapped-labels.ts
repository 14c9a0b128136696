/** Labels that are wrapped over two or three lines, and lines that only look so: which of them start turns. */

import type { Convention } from "./convention";

export const WRAPPED_LABELS: readonly Convention[] = [
  {
    name: "an office runs over the line's end",
    text: `Conferencia de prensa

MODERADORA: Buenos días. Empezamos con la directora.

ELENA RIVAS, DIRECTORA DEL HOSPITAL
REGIONAL: Gracias. El hospital abre sus puertas en mayo, con
doscientas camas y un equipo nuevo.

PREGUNTA: ¿Y las urgencias?

ELENA RIVAS, DIRECTORA DEL HOSPITAL
REGIONAL: Las urgencias abren el mismo día.

PREGUNTA: ¿Cuántos médicos hay?

ELENA RIVAS, DIRECTORA DEL HOSPITAL
REGIONAL: Cuarenta.

MODERADORA: Muchas gracias a todos.`,
    turns: ["MODERADORA", "ELENA RIVAS", "PREGUNTA", "ELENA RIVAS", "PREGUNTA", "ELENA RIVAS", "MODERADORA"],
  },
  {
    name: "a label over three lines that stands once",
    text: `PREGUNTA: ¿Cuándo abre el puerto?

SECRETARIA LUCÍA PEÑA: En mayo.

PREGUNTA: ¿Y la grúa?

DR. TOMÁS VIDAL ARCE, DIRECTOR GENERAL DE OBRAS,
PUERTOS Y CANALES DE LA SECRETARÍA DE
TRANSPORTE: La grúa ya está en su sitio. Falta el permiso.

PREGUNTA: ¿De verdad?

SECRETARIA LUCÍA PEÑA: De verdad.`,
    turns: ["PREGUNTA", "SECRETARIA LUCÍA PEÑA", "PREGUNTA", "DR. TOMÁS VIDAL ARCE", "PREGUNTA", "SECRETARIA LUCÍA PEÑA"],
  },
  {
    name: "an office in brackets runs over the line's end",
    text: `The Chair: Good morning. We start with the water company.

Nora Whitfield (Director of Operations, Eastern
Water Company): Thank you, Chair. The leaks are
down by a third since last year.

The Chair: And the prices?

Nora Whitfield (Director of Operations, Eastern
Water Company): They stay as they are.

Peter Aldous (Head of Finance, Eastern Water
Company): Until April at least.

The Chair: Thank you both.`,
    turns: ["The Chair", "Nora Whitfield", "The Chair", "Nora Whitfield", "Peter Aldous", "The Chair"],
  },
  {
    name: "an office in small letters runs over the line's end",
    text: `Moderatorin: Guten Tag. Die erste Frage geht an die Ministerin.

Helga Brandt, Ministerin für Verkehr und digitale
Infrastruktur: Danke. Die Brücke wird im Herbst fertig.

Frage: Und die Straße?

Helga Brandt, Ministerin für Verkehr und digitale
Infrastruktur: Die Straße folgt im Frühjahr.

Moderatorin: Vielen Dank.`,
    turns: ["Moderatorin", "Helga Brandt", "Frage", "Helga Brandt", "Moderatorin"],
  },
  {
    name: "a heading in capitals above a label",
    text: `CITY COUNCIL OF NORTHPORT, REGULAR
MAYOR: Good evening. We open the meeting.

CLERK: All members are present.

THE BUDGET, SECOND READING, AND OTHER
MAYOR: We come to the budget. Who wants to speak?

CLERK: Nobody has asked to.

MAYOR: Then we vote.`,
    turns: ["MAYOR", "CLERK", "MAYOR", "CLERK", "MAYOR"],
  },
  {
    name: "sentences that run over the line's end to a colon",
    text: `MR. FALK: Thank you for coming. I said it before and I say it
again.

The minister, Anna Berg, told the members of the board
this: no bridge without a permit. That is what we
heard.

MS. BERG: I did say so.

MR. FALK: Then let us hear what the people of the town,
the board included: all of them, want.

MS. BERG: They want a bridge.`,
    turns: ["MR. FALK", "MS. BERG", "MR. FALK", "MS. BERG"],
  },
];
