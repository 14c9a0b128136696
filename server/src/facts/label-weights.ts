/** What each sign of a label weighs, in the order of `SIGNS`. Written by `npm run train`, not by hand. */

// biome-ignore format: a line a sign
export const WEIGHTS: readonly number[] = [
  0, // person
  0, // clause
  -0.5283, // phrase
  0, // handle
  0, // clause words
  -0.4957, // a clause word
  -0.9355, // speech words
  -0.4165, // small words
  -2.454, // field key
  3.681, // field that asks
  0, // words
  -1.239, // long
  -0.2985, // digits
  0, // comma
  1.046, // affiliation
  2.329, // note
  1.875, // timed
  0, // marked
  0, // capitals
  0, // small letters
  0, // vocative
  0, // declared
  0.8176, // said before
  -3.066, // text
  -1.243, // no text
  0, // glued
  0, // low text
  -1.456, // figures
  0, // address
  0, // code
  0, // name as text
  -1.448, // quotation
  0, // text length
  0.1724, // speech
  0, // sentence
  0, // asks
  -0.2696, // inside a paragraph
  -9.327, // amid words
  0.4902, // blank before
  0, // ends before
  0, // goes on
  -1.631, // indent
  0, // deep indent
  0, // listed
  0, // heads the text
  0, // opens and speaks
  0.3359, // alike: count
  0.07073, // alike: lines
  0.2965, // alike: paragraphs
  0, // alike: open
  -3.235, // alike: clauses
  -0.5828, // alike: fields
  2.631, // alike: people
  0, // alike: people open
  0, // alike: people recur
  0, // alike: people speak
  -0.3001, // alike: words
  0.3282, // alike: sentences
  1.391, // alike: speech
  0, // alike: asks
  4.511, // alike: text
  0, // alike: low text
  0, // alike: digits
  0, // alike: adjacent
  0, // alike: length
  0, // alike: names as text
  -0.3151, // alike: once
  0.3128, // alike: recur
  0, // alike: alternate
  0.06852, // alike: return
  0.1976, // alike: span
  -0.8909, // alike: single
  0, // alike: few
  -0.1668, // alike: one name
  -1.453, // alike: cycle
  0, // alike: timed
  0, // alike: marked
  -5.479, // unlike: person
  -1.631, // unlike: opens
  -7.128, // unlike: text
  -2.013, // unlike: words
  -0.3996, // unlike: sentence
  0, // name: count
  0, // name: like it
  0, // name: recurs
  0.2263, // name: opens
  0.4314, // name: opens twice
  0.06443, // name: opens often
  0.5972, // name: speech
  0, // name: sentences
  0, // name: names as text
  0, // name: low text
  1.031, // name: otherwise
  0, // name: alternates
  0, // name: recurs and speaks
  0, // inside: opens elsewhere
  1.376, // inside: often
  0, // wrapped
  0.3927, // rules: candidate
  1.076, // rules: label
  -2.214, // rules: taken back
  0, // rules: person
  2.205, // rules: alike
  0.6421, // rules: name
  -0.2127, // rules: any
  -0.002337, // rules: many
  0, // rules: elsewhere
  -2.579, // page
];

export const BIAS = -6.807;
