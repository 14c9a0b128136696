/** What each sign of a label weighs, in the order of `SIGNS`. Written by `npm run train`, not by hand. */

// biome-ignore format: a line a sign
export const WEIGHTS: readonly number[] = [
  -0.7256, // clause
  -0.5728, // a clause word
  -2.862, // speech words
  -0.2951, // small words
  -2.856, // field key
  4.491, // field that asks
  0, // long
  -0.328, // digits
  -2.33, // identifier
  -10.57, // linked
  1.263, // affiliation
  3.203, // note
  2.214, // timed
  0.01532, // capitals
  7.29, // set off
  0.6502, // said before
  -3.358, // text
  -2.108, // no text
  -0.8012, // glued
  0, // common word
  -1.159, // figures
  -1.039, // bare word
  -1.939, // begins as code
  -2.254, // says itself
  -4.327, // runs on
  0, // name as text
  0, // quotation
  0.05382, // speech
  0.04739, // sentence
  0.189, // asks
  6.4, // answers
  2.811, // between turns
  0, // inside a paragraph
  -7.797, // amid words
  0, // blank before
  -6.982, // indent
  -1.041, // deep indent
  -0.1722, // listed
  8.095, // alone at the head
  0.3822, // alike: count
  0.03382, // alike: lines
  0.1833, // alike: paragraphs
  -2.17, // alike: clauses
  -0.9323, // alike: fields
  2.274, // alike: people
  -0.6355, // alike: words
  0, // alike: sentences
  1.634, // alike: speech
  0.3784, // alike: asks
  4.215, // alike: text
  0, // alike: low text
  -0.4561, // alike: digits
  -3.158, // alike: bare words
  -4.631, // alike: common words
  0, // alike: adjacent
  0, // alike: names as text
  -1.633, // alike: once
  -0.5233, // alike: numbered
  -2.837, // alike: bullets
  1.63, // alike: recur
  1.28, // alike: alternate
  0, // alike: return
  0.1099, // alike: span
  0, // alike: single
  -1.779, // alike: one name
  0, // alike: cycle
  -3.817, // unlike: person
  -0.0806, // unlike: opens
  -7.03, // unlike: text
  -3.354, // unlike: words
  0, // name: like it
  0.8906, // name: recurs
  0, // name: opens twice
  0, // name: opens often
  0.1848, // name: speech
  0.2054, // name: sentences
  0, // name: low text
  1.22, // name: otherwise
  1.911, // name: numbered
  0.2846, // name: alternates
  0.2065, // name: recurs and speaks
  0.0833, // inside: often
  1.782, // rules: candidate
  0, // rules: label
  0, // rules: taken back
  0.2998, // rules: person
  2.556, // rules: alike
  1.651, // rules: name
  -0.2871, // rules: many
  -0.5782, // rules: elsewhere
  -14.03, // text: FAQ
  -8.01, // text: play
  -2.384, // text: technical, no talk
  11.28, // captions: arrow
  -4.736, // page
];

export const BIAS = -6.941;
