/** What each sign of a label weighs, in the order of `SIGNS`. Written by `npm run train`, not by hand. */

// biome-ignore format: a line a sign
export const WEIGHTS: readonly number[] = [
  0, // person
  0, // clause
  -0.5468, // phrase
  0, // handle
  0, // clause words
  -0.4428, // a clause word
  -0.9563, // speech words
  -0.3789, // small words
  -2.384, // field key
  3.74, // field that asks
  0, // words
  -1.211, // long
  -0.3169, // digits
  0, // comma
  1.035, // affiliation
  2.388, // note
  1.69, // timed
  0, // marked
  0, // capitals
  0, // small letters
  0, // vocative
  0, // declared
  0.8078, // said before
  -3.005, // text
  -1.17, // no text
  0, // glued
  0, // low text
  -1.462, // figures
  0, // address
  0, // code
  0, // name as text
  -1.439, // quotation
  0, // text length
  0.1682, // speech
  0, // sentence
  0, // asks
  -0.3639, // inside a paragraph
  -9.449, // amid words
  0.4877, // blank before
  0, // ends before
  0, // goes on
  -1.639, // indent
  0, // deep indent
  0, // listed
  0, // heads the text
  0, // opens and speaks
  0.3275, // alike: count
  0.07063, // alike: lines
  0.3446, // alike: paragraphs
  0, // alike: open
  -3.52, // alike: clauses
  -0.7329, // alike: fields
  2.575, // alike: people
  0, // alike: people open
  0, // alike: people recur
  0, // alike: people speak
  -0.2828, // alike: words
  0.2433, // alike: sentences
  1.342, // alike: speech
  0, // alike: asks
  4.519, // alike: text
  0, // alike: low text
  0, // alike: digits
  0, // alike: adjacent
  0, // alike: length
  0, // alike: names as text
  -0.3125, // alike: once
  0.3101, // alike: recur
  0, // alike: alternate
  0.06745, // alike: return
  0.1125, // alike: span
  -0.9634, // alike: single
  0, // alike: few
  -0.1925, // alike: one name
  -1.529, // alike: cycle
  0, // alike: timed
  0, // alike: marked
  -5.458, // unlike: person
  -1.654, // unlike: opens
  -7.143, // unlike: text
  -1.923, // unlike: words
  -0.4014, // unlike: sentence
  0, // name: count
  0, // name: like it
  0, // name: recurs
  0.188, // name: opens
  0.4063, // name: opens twice
  0.07905, // name: opens often
  0.6284, // name: speech
  0, // name: sentences
  0, // name: names as text
  0, // name: low text
  1.089, // name: otherwise
  0, // name: alternates
  0, // name: recurs and speaks
  0, // inside: opens elsewhere
  1.392, // inside: often
  0, // wrapped
  0.4127, // rules: candidate
  1.085, // rules: label
  -2.215, // rules: taken back
  0, // rules: person
  2.189, // rules: alike
  0.6451, // rules: name
  -0.2215, // rules: any
  0, // rules: many
  0, // rules: elsewhere
  -2.552, // page
];

export const BIAS = -6.686;
