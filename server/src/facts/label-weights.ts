/** What each sign of a label weighs, in the order of `SIGNS`. Written by `npm run train`, not by hand. */

// biome-ignore format: a line a sign
export const WEIGHTS: readonly number[] = [
  -0.09594, // clause
  -0.5475, // a clause word
  -2.728, // speech words
  -0.1896, // small words
  -2.611, // field key
  4.706, // field that asks
  0, // long
  -0.3012, // digits
  -2.378, // identifier
  -10.64, // linked
  1.248, // affiliation
  3.214, // note
  2.27, // timed
  0.01746, // capitals
  7.272, // set off
  0.6451, // said before
  -3.201, // text
  -2.035, // no text
  -0.7673, // glued
  0, // common word
  -1.228, // figures
  -0.9173, // bare word
  -1.96, // begins as code
  -2.238, // says itself
  -3.959, // runs on
  0, // name as text
  0, // quotation
  0.09112, // speech
  0.09396, // sentence
  0.05797, // asks
  5.944, // answers
  2.873, // between turns
  0, // inside a paragraph
  -7.731, // amid words
  0, // blank before
  -6.917, // indent
  -1.029, // deep indent
  -0.1189, // listed
  7.526, // alone at the head
  0.4103, // alike: count
  0.03477, // alike: lines
  0.06431, // alike: paragraphs
  -2.531, // alike: clauses
  -1.19, // alike: fields
  2.33, // alike: people
  -0.6315, // alike: words
  0, // alike: sentences
  1.708, // alike: speech
  0.4, // alike: asks
  4.15, // alike: text
  0, // alike: low text
  -0.4532, // alike: digits
  -3.318, // alike: bare words
  -5.192, // alike: common words
  0, // alike: adjacent
  0, // alike: names as text
  -1.583, // alike: once
  -0.6994, // alike: numbered
  -2.848, // alike: bullets
  1.58, // alike: recur
  1.217, // alike: alternate
  0, // alike: return
  0.2182, // alike: span
  0, // alike: single
  -1.762, // alike: one name
  0, // alike: cycle
  -4.147, // unlike: person
  -0.0623, // unlike: opens
  -6.874, // unlike: text
  -3.119, // unlike: words
  0, // name: like it
  0.8997, // name: recurs
  0, // name: opens twice
  0, // name: opens often
  0.2279, // name: speech
  0.149, // name: sentences
  0, // name: low text
  1.194, // name: otherwise
  1.831, // name: numbered
  0.3371, // name: alternates
  0.164, // name: recurs and speaks
  0.09749, // inside: often
  1.81, // rules: candidate
  0, // rules: label
  0, // rules: taken back
  0.3062, // rules: person
  2.608, // rules: alike
  1.619, // rules: name
  -0.3087, // rules: many
  -0.6247, // rules: elsewhere
  -14, // text: FAQ
  -9.128, // text: play
  -2.266, // text: technical, no talk
  11.28, // captions: arrow
  -4.801, // page
];

export const BIAS = -7.133;
