/** What each sign of a label weighs, in the order of `SIGNS`. Written by `npm run train`, not by hand. */

// biome-ignore format: a line a sign
export const WEIGHTS: readonly number[] = [
  -0.592, // clause
  -1.051, // a clause word
  -1.99, // speech words
  0, // small words
  -2.136, // field key
  5.72, // field that asks
  -0.8791, // long
  -0.2539, // digits
  -1.797, // identifier
  -10.72, // linked
  0.6609, // affiliation
  1.796, // note
  1.69, // timed
  0.2576, // capitals
  0.5673, // said before
  -3.85, // text
  -1.908, // no text
  0, // glued
  0, // common word
  -1.304, // figures
  -0.8912, // bare word
  -1.871, // begins as code
  -2.005, // says itself
  -5.494, // runs on
  0, // name as text
  -1.3, // quotation
  0.08307, // speech
  0, // sentence
  0, // asks
  1.606, // answers
  -0.7867, // inside a paragraph
  -9.909, // amid words
  0.003972, // blank before
  -4.894, // indent
  -1.156, // deep indent
  0, // listed
  5.244, // alone at the head
  0.03163, // alike: count
  0.01696, // alike: lines
  0, // alike: paragraphs
  -1.796, // alike: clauses
  -2.084, // alike: fields
  2.456, // alike: people
  -0.5153, // alike: words
  0, // alike: sentences
  1.887, // alike: speech
  0, // alike: asks
  4.334, // alike: text
  0, // alike: low text
  -0.2564, // alike: digits
  -1.301, // alike: bare words
  -3.11, // alike: common words
  0, // alike: adjacent
  0, // alike: names as text
  -0.7023, // alike: once
  -1.93, // alike: numbered
  -1.441, // alike: bullets
  0.6988, // alike: recur
  0, // alike: alternate
  0.9687, // alike: return
  1.368, // alike: span
  -1.137, // alike: single
  -1.859, // alike: one name
  -0.3225, // alike: cycle
  -3.723, // unlike: person
  0, // unlike: opens
  -8.002, // unlike: text
  -1.949, // unlike: words
  0, // name: like it
  0.2545, // name: recurs
  0.3481, // name: opens twice
  0.01145, // name: opens often
  0.463, // name: speech
  0.5269, // name: sentences
  -0.0788, // name: low text
  0.7932, // name: otherwise
  0, // name: alternates
  0, // name: recurs and speaks
  1.889, // inside: often
  1.653, // rules: candidate
  0, // rules: label
  -3.62, // rules: taken back
  0.6218, // rules: person
  2.416, // rules: alike
  0.567, // rules: name
  -0.05321, // rules: many
  -0.687, // rules: elsewhere
  -13.2, // text: FAQ
  -0.4151, // text: technical, no talk
  -3.991, // page
];

export const BIAS = -5.883;
