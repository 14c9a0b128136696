/** A short record, faulty and mended. */

/** Has a trailing space on line 5 and a missing one on line 9. */
export const FAULTY = `Ferries in winter
by the Minister of Transport Ana Petrova
3 March 2015

Good evening.\u0020

Question: Will the ferries run?

Ana Petrova: They will.All of them.
`;

export const CLEAN = FAULTY.replace("evening. ", "evening.").replace("will.All", "will. All");
