/** What each sign of a label weighs, in the order of `SIGNS`. Written by `npm run train`, not by hand. */

// biome-ignore format: a line a sign
export const WEIGHTS: readonly number[] = [
  -0.8749, // clause
  -0.5893, // a clause word
  -2.851, // speech words
  -0.08087, // small words
  -3.309, // field key
  5.607, // field that asks
  0, // long
  -0.4116, // digits
  -2.426, // identifier
  -11.01, // linked
  1.169, // affiliation
  3.049, // note
  1.889, // timed
  0, // capitals
  7.267, // set off
  0.7586, // said before
  -4.2, // text
  -1.999, // no text
  -1.118, // glued
  0, // common word
  -0.6243, // figures
  -1.543, // bare word
  -1.842, // begins as code
  -2.331, // says itself
  -4.946, // runs on
  0, // name as text
  0, // quotation
  0.008015, // speech
  0, // sentence
  0.1905, // asks
  6.716, // answers
  2.541, // between turns
  0, // inside a paragraph
  -8.054, // amid words
  0, // blank before
  -7.366, // indent
  -1.179, // deep indent
  -0.1148, // listed
  6.886, // alone at the head
  0.3232, // alike: count
  0.04779, // alike: lines
  0.1098, // alike: paragraphs
  -2.307, // alike: clauses
  -1.286, // alike: fields
  2.279, // alike: people
  -0.691, // alike: words
  0, // alike: sentences
  1.965, // alike: speech
  0.2344, // alike: asks
  4.916, // alike: text
  0, // alike: low text
  -0.3077, // alike: digits
  -1.649, // alike: bare words
  -4.32, // alike: common words
  -0.2289, // alike: adjacent
  0, // alike: names as text
  -1.495, // alike: once
  -0.6838, // alike: numbered
  -2.545, // alike: bullets
  1.491, // alike: recur
  1.141, // alike: alternate
  0, // alike: return
  0.5865, // alike: span
  0, // alike: single
  -1.801, // alike: one name
  -0.7528, // alike: cycle
  -3.69, // unlike: person
  -0.007174, // unlike: opens
  -7.909, // unlike: text
  -3.788, // unlike: words
  0, // name: like it
  0.7383, // name: recurs
  0, // name: opens twice
  0, // name: opens often
  0.1705, // name: speech
  0.2536, // name: sentences
  0, // name: low text
  1.231, // name: otherwise
  2.265, // name: numbered
  0.1506, // name: alternates
  0.3398, // name: recurs and speaks
  0.2884, // inside: often
  1.825, // rules: candidate
  0, // rules: label
  -5.606, // rules: taken back
  0.4334, // rules: person
  2.809, // rules: alike
  1.183, // rules: name
  -0.2733, // rules: many
  -0.3914, // rules: elsewhere
  -13.76, // text: FAQ
  -7.483, // text: play
  -2.007, // text: technical, no talk
  11.2, // captions: arrow
  -4.513, // page
];

export const BIAS = -6.789;
