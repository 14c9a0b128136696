/** What each sign of a label weighs, in the order of `SIGNS`. Written by `npm run train`, not by hand. */

// biome-ignore format: a line a sign
export const WEIGHTS: readonly number[] = [
  -0.7317, // clause
  -0.5742, // a clause word
  -2.861, // speech words
  -0.2987, // small words
  -2.855, // field key
  4.465, // field that asks
  0, // long
  -0.3321, // digits
  -2.332, // identifier
  -10.57, // linked
  1.259, // affiliation
  3.199, // note
  2.21, // timed
  0.01017, // capitals
  7.283, // set off
  0.6468, // said before
  -3.358, // text
  -2.116, // no text
  -0.8031, // glued
  0, // common word
  -1.154, // figures
  -1.044, // bare word
  -1.94, // begins as code
  -2.252, // says itself
  -4.322, // runs on
  0, // name as text
  0, // quotation
  0.0549, // speech
  0.04398, // sentence
  0.1818, // asks
  6.391, // answers
  2.801, // between turns
  0, // inside a paragraph
  -7.787, // amid words
  0, // blank before
  -6.971, // indent
  -1.042, // deep indent
  -0.1751, // listed
  8.093, // alone at the head
  0.3783, // alike: count
  0.03349, // alike: lines
  0.1762, // alike: paragraphs
  -2.157, // alike: clauses
  -0.9161, // alike: fields
  2.279, // alike: people
  -0.6364, // alike: words
  0, // alike: sentences
  1.623, // alike: speech
  0.3931, // alike: asks
  4.216, // alike: text
  0, // alike: low text
  -0.4502, // alike: digits
  -3.151, // alike: bare words
  -4.628, // alike: common words
  0, // alike: adjacent
  0, // alike: names as text
  -1.634, // alike: once
  -0.5219, // alike: numbered
  -2.837, // alike: bullets
  1.631, // alike: recur
  1.29, // alike: alternate
  0, // alike: return
  0.1111, // alike: span
  0, // alike: single
  -1.782, // alike: one name
  0, // alike: cycle
  -3.831, // unlike: person
  -0.05639, // unlike: opens
  -7.029, // unlike: text
  -3.388, // unlike: words
  0, // name: like it
  0.8913, // name: recurs
  0, // name: opens twice
  0, // name: opens often
  0.1959, // name: speech
  0.2057, // name: sentences
  0, // name: low text
  1.221, // name: otherwise
  1.916, // name: numbered
  0.2759, // name: alternates
  0.2002, // name: recurs and speaks
  0.08298, // inside: often
  1.773, // rules: candidate
  0, // rules: label
  0, // rules: taken back
  0.2971, // rules: person
  2.573, // rules: alike
  1.639, // rules: name
  -0.2855, // rules: many
  -0.5813, // rules: elsewhere
  -14.03, // text: FAQ
  -9.059, // text: play
  -2.384, // text: technical, no talk
  11.28, // captions: arrow
  -4.748, // page
];

export const BIAS = -6.924;
