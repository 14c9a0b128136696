/** What each sign of a label weighs, in the order of `SIGNS`. Written by `npm run train`, not by hand. */

// biome-ignore format: a line a sign
export const WEIGHTS: readonly number[] = [
  0, // person
  -0.6625, // clause
  0, // phrase
  0, // handle
  0, // clause words
  -0.9393, // a clause word
  -2.396, // speech words
  0, // small words
  -2.06, // field key
  5.723, // field that asks
  0, // words
  -1.028, // long
  -0.252, // digits
  -1.802, // identifier
  -10.71, // linked
  0, // comma
  0.6886, // affiliation
  1.589, // note
  1.71, // timed
  0, // marked
  0.2919, // capitals
  0, // small letters
  0, // vocative
  0, // declared
  0.5953, // said before
  -3.799, // text
  -1.896, // no text
  0, // glued
  0, // common word
  0, // low text
  -1.263, // figures
  0, // address
  0, // code
  -0.867, // bare word
  -1.871, // begins as code
  -1.992, // says itself
  -6.298, // runs on
  0, // name as text
  -1.347, // quotation
  0, // text length
  0.1135, // speech
  0, // sentence
  0, // asks
  1.585, // answers
  -0.8092, // inside a paragraph
  -9.856, // amid words
  0, // blank before
  0, // ends before
  0, // goes on
  -3.627, // indent
  -1.218, // deep indent
  0, // listed
  0, // heads the text
  5.144, // alone at the head
  0, // opens and speaks
  0.01398, // alike: count
  0.02233, // alike: lines
  0, // alike: paragraphs
  0, // alike: open
  -1.862, // alike: clauses
  -2.147, // alike: fields
  2.341, // alike: people
  0, // alike: people open
  0, // alike: people recur
  0, // alike: people speak
  -0.4331, // alike: words
  0, // alike: sentences
  1.701, // alike: speech
  0, // alike: asks
  4.286, // alike: text
  0, // alike: low text
  -0.318, // alike: digits
  0, // alike: code
  -1.559, // alike: bare words
  -2.331, // alike: common words
  0, // alike: adjacent
  0, // alike: length
  -0.1739, // alike: names as text
  -0.6796, // alike: once
  -2.529, // alike: numbered
  -1.394, // alike: bullets
  0.6782, // alike: recur
  0, // alike: alternate
  1.081, // alike: return
  1.365, // alike: span
  -1.11, // alike: single
  0, // alike: few
  -1.571, // alike: one name
  -0.08832, // alike: cycle
  0, // alike: timed
  0, // alike: marked
  -3.8, // unlike: person
  0, // unlike: opens
  -7.983, // unlike: text
  -1.847, // unlike: words
  0, // unlike: sentence
  0, // name: count
  0, // name: like it
  0.1535, // name: recurs
  0, // name: opens
  0.3589, // name: opens twice
  0.01928, // name: opens often
  0.4777, // name: speech
  0.4941, // name: sentences
  0, // name: names as text
  -0.08472, // name: low text
  0.8138, // name: otherwise
  0, // name: alternates
  0, // name: recurs and speaks
  0, // inside: opens elsewhere
  1.883, // inside: often
  0, // wrapped
  1.665, // rules: candidate
  0, // rules: label
  -3.385, // rules: taken back
  0.7406, // rules: person
  2.292, // rules: alike
  0.6072, // rules: name
  0, // rules: any
  -0.05728, // rules: many
  -0.6582, // rules: elsewhere
  -13.26, // text: FAQ
  0, // text: technical
  -0.4634, // text: technical, no talk
  -3.927, // page
];

export const BIAS = -5.786;
