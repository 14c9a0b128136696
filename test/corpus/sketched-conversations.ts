/**
 * Conversations as a person knows them without any text: who speaks after whom, how long, and who asks. They teach what no
 * source at hand may show, above all where its whole family is left out.
 */

import type { Role } from "../../server/src/syntax/knowledge";

/** People of one part in a conversation. */
export interface People {
  /** The letters that stand for them in passages: the same letter is the same person as long as a passage lasts. */
  readonly letters: string;
  readonly role: Role;
  /** How many there are, from the least to the most; where it is left out each letter is one person, of a crowd each is another. */
  readonly count?: readonly [number, number] | "crowd";
  /** Forms of their labels, one a drawing; any names where they are left out. */
  readonly labels?: readonly string[];
}

/** A turn is a letter, a length in words, `?` where it ends in a question, `~` where it asks on the way. */
export interface Sketch {
  readonly name: string;
  /** What may stand above the first turn. */
  readonly above: readonly string[];
  readonly people: readonly People[];
  readonly opening: string;
  /** What recurs, in any order. */
  readonly passages: readonly string[];
  readonly closing: string;
}

const people = (letters: string, role: Role, labels?: readonly string[]): People =>
  labels === undefined ? { letters, role } : { letters, role, labels };
const some = (letters: string, role: Role, count: readonly [number, number], labels?: readonly string[]): People => ({
  ...people(letters, role, labels),
  count,
});
const crowd = (letters: string, role: Role, labels?: readonly string[]): People => ({
  ...people(letters, role, labels),
  count: "crowd",
});

const M = "moderator";
const A = "answer";
const Q = "question";
const O = "other";

/** Whoever presides over a house, and its members, by the same languages. */
const PRESIDING = [
  "Mr. Speaker",
  "The PRESIDENT",
  "Präsidentin {given} {family}",
  "El señor PRESIDENTE",
  "The ACTING SPEAKER",
  "MADAM SPEAKER",
  "M. le président",
  "The Deputy President",
];
const MEMBERS = [
  "Mr. {family}",
  "Senator {FAMILY}",
  "Abgeordneter {given} {family}",
  "La señora {FAMILY}",
  "Mr {FAMILY}",
  "HON. {FAMILY}",
  "Mme {given} {family}",
  "{given} {family}",
];
const CHAIRS = [
  "Chairman {FAMILY}",
  "The CHAIR",
  "Vorsitzende {given} {family}",
  "Senator {FAMILY}",
  "{given} {family}",
  "Mr. {family}",
];
const PLENARY = [
  "Parliament\nHansard",
  "House of Assembly",
  "Nationalrat, 12. Sitzung",
  "Senate",
  "Debate on the bill",
  "",
  "Séance",
  "",
];
const MEETING = ["Meeting minutes\nAgenda\nAttendees", "Working group", "Present:", "Notes", "Agenda", ""];
const PODCAST = ["Podcast\nEpisode 12", "", "Show notes", "Folge 7", "", "Transcript"];

export const SKETCHES: readonly Sketch[] = [
  // Programmes.
  {
    name: "podcast",
    above: PODCAST,
    people: [people("H", M), people("G", A)],
    opening: "H120 G10",
    passages: ["H30? G150", "H8 G90", "H45? G200", "H20? G60 H5 G80", "H40 G120 H15? G80"],
    closing: "H60 G5",
  },
  {
    name: "podcast that chats",
    above: PODCAST,
    people: [people("H", M), people("G", A)],
    opening: "H150 G12",
    passages: ["H40 G120 H15? G80", "H70~ G140 H5 G100", "H90 G60", "H12 G12 H10? G40"],
    closing: "H40 G6",
  },
  {
    name: "podcast of two hosts",
    above: PODCAST,
    people: [people("HI", M), some("G", A, [1, 3])],
    opening: "H120 I20 G10",
    passages: ["H30? G150 I12 G90", "I45? G200 H20? G60", "H40 I30? G100", "I10 H20? G120"],
    closing: "H60 G5 I10",
  },
  {
    name: "podcast of several guests",
    above: PODCAST,
    people: [people("H", M), people("GK", A)],
    opening: "H160 G10 K8",
    passages: ["H35? G130 K90", "H30? K120", "H40? G160 H6 G70", "G40 K40 H20? K100"],
    closing: "H50 G6 K6",
  },
  {
    name: "hosts among themselves",
    above: PODCAST,
    people: [people("HI", M)],
    opening: "H80 I20",
    passages: ["H120 I100", "I60~ H90", "H30? I120 H8 I60", "I20 H150"],
    closing: "H40 I10",
  },
  {
    name: "news read by presenters",
    above: ["News", "Radio news", "", "Journal", "Nachrichten", "Evening news"],
    people: [people("HI", M)],
    opening: "H40 I8",
    passages: ["H90 I60", "I110 H80", "H60 I30 H120"],
    closing: "I20 H20",
  },
  {
    name: "magazine of a station",
    above: ["", "Radio", "Show"],
    people: [people("H", M), crowd("g", A)],
    opening: "H90",
    passages: ["H80? g110 H20? g140 H15 g60 H30", "H60? g150 H25? g120", "H40 g90 H20? g60"],
    closing: "H40",
  },
  {
    name: "panel",
    above: ["Panel discussion", "Podiumsdiskussion", "", "Round table"],
    people: [people("H", M), some("DEF", A, [3, 6])],
    opening: "H200 D120 E120 F120",
    passages: ["H40? D180 E90", "H30? F150 H10 E160", "D60 E50 F40 H50?  D120".replace("  ", " "), "H35? E140"],
    closing: "H60",
  },
  {
    name: "debate",
    above: ["Debate", "Debate", "", "Presidential debate", "Fernsehduell", ""],
    people: [some("HI", M, [1, 4]), some("DE", A, [2, 9])],
    opening: "H120",
    passages: ["H40? D180 H12 E170 D30 E20", "H50? E160 H8 D150 H6", "H40? D160 H30? D80", "H10 D20 H12 D90 E15 H25? E130"],
    closing: "D140 E140 H40",
  },
  {
    name: "town hall",
    above: ["Town hall", "", "Bürgerdialog", "Town hall meeting"],
    people: [people("H", M), people("D", A), crowd("a", Q)],
    opening: "H80 D120",
    passages: ["H30 a50? D200", "H25? D120 H20 D40", "H20 a40? D150 a20 D60"],
    closing: "D60 H30",
  },
  {
    name: "call-in",
    above: ["", "Radio", "Direct line", "Talk show"],
    people: [people("H", M), people("P", A), crowd("c", Q)],
    opening: "H90 P60",
    passages: ["H40 c70? P250", "H20? P120", "H30 c60 P20 c40? P200", "H40 c90? H10 P160"],
    closing: "P80 H20",
  },
  // Those who are asked.
  {
    name: "press conference",
    above: ["Press conference", "", "News conference", "Pressekonferenz", "Conferencia de prensa", "Remarks to the press"],
    people: [people("H", M), people("P", A), crowd("j", Q)],
    opening: "H30 P700",
    passages: ["H12 j45? P220", "j30? P150", "H10 j60? P300 j20? P90", "j40 P12 j30? P160"],
    closing: "H15",
  },
  {
    name: "press conference without a moderator",
    above: ["Press conference", "", "Briefing", "", "Doorstop", ""],
    people: [people("P", A), crowd("j", Q)],
    opening: "P600",
    passages: ["j45? P220", "j40? P60 j12? P90", "j12 P90", "j50 P10 j40? P200"],
    closing: "P30",
  },
  {
    name: "press conference of two",
    above: ["Joint press conference", "", "Pressekonferenz", "Press point"],
    people: [some("H", M, [0, 1]), people("PR", A), crowd("j", Q)],
    opening: "P500 R450",
    passages: ["j45? P220 R150", "j60? R180", "j40? P60 j12? R90", "j50? P150"],
    closing: "P30",
  },
  {
    name: "news conference whose journalists ask at length",
    above: ["News conference", "", "Press conference", "Annual press conference"],
    people: [people("H", M), people("P", A), crowd("j", Q)],
    opening: "P60 H20",
    passages: ["H12 j60 P30 j90? P300", "j40? P90 j20 P60 j10 P200 H8", "H15 j120? P400", "j70 P20 j30? P150 j12 P40"],
    closing: "P40",
  },
  {
    name: "call of investors",
    above: ["Earnings call\nFourth quarter", "Quarter results", "Conference call", ""],
    people: [people("N", M, ["Operator", "{given} {family}"]), people("H", A), people("PR", A), crowd("j", Q)],
    opening: "N60 H150 P900 R700",
    passages: ["N15 j70? P200 j20? R150 j5", "N12 j90? R220", "j60? P180 R90 j15"],
    closing: "N20 P40 N15",
  },
  {
    name: "interview by one who asks",
    above: ["Interview", "", "Interview with", "Entrevista", "Gespräch", ""],
    people: [
      people("I", Q),
      people("P", A, ["{given} {family}", "{FAMILY}", "Minister {family}", "Mr. {family}", "{initials}", "Dr. {family}"]),
    ],
    opening: "I40?",
    passages: ["P160 I25?", "P120 I30?", "P90 I10?", "P200 I35?", "P60 I8 P80 I30?"],
    closing: "P60",
  },
  {
    name: "told by one for a record",
    above: ["Oral history\nInterview", "Interview 3", "", "Zeitzeugen", "Life story"],
    people: [people("I", Q), people("P", A)],
    opening: "I80",
    passages: ["P300 I12?", "P200 I8", "P150 I20?", "P20 I15? P10 I12? P90 I10", "P400 I25?"],
    closing: "P40 I10",
  },
  {
    name: "anybody asks one",
    above: ["Webchat", "Ask me anything", "", "Online chat with the minister"],
    people: [
      people("H", M, ["Moderator", "{given}", "Host"]),
      people("P", A, ["Minister", "{given} {family}", "Prime Minister", "{family}"]),
      some("ab", Q, [6, 30], ["{nick}", "{nick}", "{given}"]),
    ],
    opening: "H40 P40",
    passages: ["a30? b25", "a25? P60", "b40 a20?", "a35? P70 b12"],
    closing: "P30 H12",
  },
  // Those who are examined.
  {
    name: "witness",
    above: ["Hearing before the committee", "Deposition of", "Testimony", "", "District court"],
    people: [people("N", Q), people("W", A), people("L", O)],
    opening: "N40",
    passages: ["W20 N25? W15 N30?", "W60 N12? W8 N20?", "W25 N10", "L12 N15 W10 N30?", "W90 N25?"],
    closing: "W12 N15",
  },
  {
    name: "trial",
    above: ["District court", "Court of appeal", "", "Transcript of proceedings"],
    people: [
      people("J", M, ["THE COURT", "JUDGE {FAMILY}", "The Presiding Judge"]),
      people("N", Q, ["MR. {FAMILY}", "MS. {FAMILY}", "Mr. {family}"]),
      people("L", O, ["MR. {FAMILY}", "MS. {FAMILY}", "Ms. {family}"]),
      people("W", A, ["THE WITNESS", "{FAMILY}", "Mr. {family}"]),
    ],
    opening: "J40 N20 L15 J10",
    passages: ["N25? W15 N30? W20", "N20? W40 N15? W8", "L10 J12 N15", "N12? W60", "J10? W8 N20? W15"],
    closing: "N10 J30",
  },
  {
    name: "hearing at which members ask",
    above: ["Hearing before the committee", "Committee on finance\nHearing", "Inquiry", ""],
    people: [
      people("C", M, CHAIRS),
      some(
        "de",
        Q,
        [4, 10],
        ["Senator {FAMILY}", "Ms {FAMILY}", "{given} {family}", "Senator {FAMILY}", "Mr. {family}", "Ms. {family}"],
      ),
      some("w", A, [1, 4], ["Mr. {FAMILY}", "Ms {FAMILY}", "{given} {family}", "Dr. {FAMILY}", "Dr. {family}", "Ms. {family}"]),
    ],
    opening: "C250 w400 C20",
    passages: ["d60? w90 d30? w60 d20? w40 d25? w80 C10", "C12 e70? w120 e30? w50 e15 C8", "d40? w70 d25? w30"],
    closing: "C60",
  },
  // Houses.
  {
    name: "plenary",
    above: PLENARY,
    people: [people("C", M, PRESIDING), some("mn", O, [6, 40], MEMBERS), some("D", O, [1, 3], MEMBERS)],
    opening: "C80",
    passages: ["C12 m350", "C15 m500 C10 D300", "m250 n20 m15 n10", "C20 m60~ D200", "m40 C25 n30 C30", "C30 m700"],
    closing: "C40",
  },
  {
    name: "plenary with points of order",
    above: PLENARY,
    people: [people("C", M, PRESIDING), some("mn", O, [5, 30], MEMBERS)],
    opening: "C60 m400",
    passages: ["n30? C40 m300", "m200 n10 m150 n8 m100", "n40 C60 n25? C30 m20", "C12 m500 n12 m250 C10"],
    closing: "C30",
  },
  {
    name: "members among themselves",
    above: PLENARY,
    people: [some("C", M, [0, 1], PRESIDING), some("mn", O, [2, 9], MEMBERS)],
    opening: "C30 m300",
    passages: ["m250 n120~ m90 n60", "n400 m20", "m80? n150", "m12 n350 m30~ n200"],
    closing: "m30",
  },
  {
    name: "one speech in a house",
    above: ["Congressional Record\nSenate", "Hansard", "Nationalrat, 12. Sitzung", "House of Representatives"],
    people: [people("C", M, PRESIDING), people("D", O, MEMBERS)],
    opening: "D1500",
    passages: ["D600", "C15 D300", "D800~"],
    closing: "C12",
  },
  {
    name: "votes and motions",
    above: PLENARY,
    people: [people("C", M, PRESIDING), some("mn", O, [5, 20], MEMBERS), people("K", M, ["The CLERK", "Clerk", "Schriftführer"])],
    opening: "C60",
    passages: ["m15 C40", "C30 m20 C25 n12 C60", "K40 C20", "C50 m200 C30", "m12 n10 C35"],
    closing: "C30",
  },
  {
    name: "question time",
    above: PLENARY,
    people: [people("C", M, PRESIDING), some("PR", A, [1, 6], MEMBERS), some("mn", Q, [6, 30], MEMBERS)],
    opening: "C60",
    passages: ["m60? P150", "C10 m40? P120 n30? P90", "C12 m50 P200 n40? P100 m30? P80", "m25? P60 C10"],
    closing: "C30",
  },
  {
    name: "council",
    above: ["Council\nMinutes of the sitting", "City council", "Gemeinderat", ""],
    people: [
      people("C", M, ["Mr. Speaker", "Mayor {family}", "Bürgermeisterin {family}", "{given} {family}"]),
      some("mn", O, [5, 15], ["Councillor {family}", "Councillor {family}", "Stadtrat {family}", "{given} {family}"]),
      crowd("g", O),
    ],
    opening: "C80",
    passages: ["C20 m300", "g400 C15 m60? g80 C12", "C30 m12 n8 C40", "m150 C10 n200"],
    closing: "C40",
  },
  {
    name: "hearing of statements",
    above: ["Hearing of the committee", "Public hearing", "", "Joint hearing"],
    people: [people("C", M, CHAIRS), some("D", O, [2, 6]), crowd("s", O)],
    opening: "C200",
    passages: ["s400 C30", "D60? s90", "C12 s600", "C20 D90~ C20"],
    closing: "C60",
  },
  // Meetings.
  {
    name: "meeting with a chair",
    above: MEETING,
    people: [people("C", M), some("DEF", O, [4, 14])],
    opening: "C90",
    passages: ["D70 E30~ D20 C25", "F60 D15? F40 C12?", "C30 D80", "D35 E50 C30~", "C20? D30 C15 E60", "D40 E12? D30"],
    closing: "C40",
  },
  {
    name: "meeting with a busy chair",
    above: MEETING,
    people: [people("C", M), some("DE", O, [3, 10]), crowd("p", O)],
    opening: "C120",
    passages: ["D90 C30?", "E60 C40 D100", "D30? E40 C25", "p30 C20~ D60", "C60 D10 C50"],
    closing: "C30",
  },
  {
    name: "meeting without a chair",
    above: MEETING,
    people: [some("DEFG", O, [4, 10])],
    opening: "D40",
    passages: ["E30 F15? E20", "G50 D25~ E10", "F30 D15? E40", "G12 D60 E8", "D80 E20 D40"],
    closing: "D10",
  },
  {
    name: "minutes with a chair",
    above: MEETING,
    people: [people("C", M), some("DE", O, [8, 40])],
    opening: "C20",
    passages: ["D18 C10", "E25 D15?", "C15 D20 E12", "D30 C8? E14", "E10 D12 E8", "C20 D10?"],
    closing: "C12",
  },
  {
    name: "minutes in a chat",
    above: ["Scribe\nPresent:", "IRC log", "", "Chat"],
    people: [some("DEF", O, [4, 20], ["{nick}", "{nick}", "{given} {family}", "{given}", "{initials}"])],
    opening: "D10",
    passages: ["E12 F8? E9", "D14 E6~", "F10 D12", "D5? E11 F7", "D20"],
    closing: "E4",
  },
  {
    name: "meeting without a chair, two busy",
    above: MEETING,
    people: [people("DE", O), some("FG", O, [2, 8])],
    opening: "D60",
    passages: ["E80 D60~", "E70 F30 D50?", "E60 G20 D45", "E30? D90", "F20 E40"],
    closing: "D10",
  },
  {
    name: "captions of an interview",
    above: ["WEBVTT\n00:00.000 --> 00:01.000", "WEBVTT", "", "Recording"],
    people: [people("Q", Q), people("A", A)],
    opening: "Q14? A40",
    passages: ["Q9? A30", "Q12? A55 Q3? A14", "Q6? A9", "Q20~ A60", "Q5? A4"],
    closing: "Q7? A22",
  },
  {
    name: "captions of a meeting",
    above: ["WEBVTT\n00:00.000 --> 00:01.000", "WEBVTT", "", "Recording"],
    people: [people("C", M), some("DEF", O, [4, 12])],
    opening: "D20 E15 F10 C60",
    passages: ["C60? D200", "D120 E80 C40?", "E150 C20", "D30 E20", "F90 E30? F60", "C100~ E12"],
    closing: "C40 D4 E3",
  },
  {
    name: "people among themselves",
    above: ["", "Tape 1", "Transcript of the tape", "Recording"],
    people: [people("DE", O), some("F", O, [1, 3])],
    opening: "D30",
    passages: ["E20 D25? E12 D20", "F10 D15 E30", "D40 E8", "E15? D10 F8"],
    closing: "D10",
  },
  {
    name: "radio of a crew",
    above: ["", "Mission log", "Tape 3", "Cockpit voice recorder"],
    people: [people("C", O), some("DE", O, [2, 5])],
    opening: "C10",
    passages: ["D8 C15 D6", "C20? D10", "E12 C8 D14?", "C7 D9 C12", "D20 C5"],
    closing: "C5",
  },
  // Those who speak to an audience.
  {
    name: "address",
    above: ["", "Remarks", "Address to the nation", "Rede"],
    people: [people("P", A)],
    opening: "P2500",
    passages: ["P300", "P900~"],
    closing: "",
  },
  {
    name: "addresses of two",
    above: ["Remarks", "", "Joint statement", "Remarks at the reception"],
    people: [people("PR", A)],
    opening: "P900",
    passages: ["R700", "P40 R500", "P600 R30"],
    closing: "",
  },
];
