/** What each sign of a label weighs, in the order of `SIGNS`. Written by `npm run train`, not by hand. */

// biome-ignore format: a line a sign
export const WEIGHTS: readonly number[] = [
  -0.6625, // clause
  -0.9393, // a clause word
  -2.396, // speech words
  0, // small words
  -2.06, // field key
  5.723, // field that asks
  -1.028, // long
  -0.252, // digits
  -1.802, // identifier
  -10.71, // linked
  0.6886, // affiliation
  1.589, // note
  1.71, // timed
  0.2919, // capitals
  0.5953, // said before
  -3.799, // text
  -1.896, // no text
  0, // glued
  0, // common word
  -1.263, // figures
  -0.867, // bare word
  -1.871, // begins as code
  -1.992, // says itself
  -6.298, // runs on
  0, // name as text
  -1.347, // quotation
  0.1135, // speech
  0, // sentence
  0, // asks
  1.585, // answers
  -0.8092, // inside a paragraph
  -9.856, // amid words
  0, // blank before
  -3.627, // indent
  -1.218, // deep indent
  0, // listed
  5.144, // alone at the head
  0.01398, // alike: count
  0.02233, // alike: lines
  0, // alike: paragraphs
  -1.862, // alike: clauses
  -2.147, // alike: fields
  2.341, // alike: people
  -0.4331, // alike: words
  0, // alike: sentences
  1.701, // alike: speech
  0, // alike: asks
  4.286, // alike: text
  0, // alike: low text
  -0.318, // alike: digits
  -1.559, // alike: bare words
  -2.331, // alike: common words
  0, // alike: adjacent
  -0.1739, // alike: names as text
  -0.6796, // alike: once
  -2.529, // alike: numbered
  -1.394, // alike: bullets
  0.6782, // alike: recur
  0, // alike: alternate
  1.081, // alike: return
  1.365, // alike: span
  -1.11, // alike: single
  -1.571, // alike: one name
  -0.08832, // alike: cycle
  -3.8, // unlike: person
  0, // unlike: opens
  -7.983, // unlike: text
  -1.847, // unlike: words
  0, // name: like it
  0.1535, // name: recurs
  0.3589, // name: opens twice
  0.01928, // name: opens often
  0.4777, // name: speech
  0.4941, // name: sentences
  -0.08472, // name: low text
  0.8138, // name: otherwise
  0, // name: alternates
  0, // name: recurs and speaks
  1.883, // inside: often
  1.665, // rules: candidate
  0, // rules: label
  -3.385, // rules: taken back
  0.7406, // rules: person
  2.292, // rules: alike
  0.6072, // rules: name
  -0.05728, // rules: many
  -0.6582, // rules: elsewhere
  -13.26, // text: FAQ
  -0.4634, // text: technical, no talk
  -3.927, // page
];

export const BIAS = -5.786;
