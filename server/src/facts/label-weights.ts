/** What each sign of a label weighs, in the order of `SIGNS`. Written by `npm run train`, not by hand. */

// biome-ignore format: a line a sign
export const WEIGHTS: readonly number[] = [
  0, // person
  0, // clause
  -0.5502, // phrase
  0, // handle
  0, // clause words
  -0.4411, // a clause word
  -0.9575, // speech words
  -0.3798, // small words
  -2.384, // field key
  3.739, // field that asks
  0, // words
  -1.211, // long
  -0.3183, // digits
  0, // comma
  1.034, // affiliation
  2.384, // note
  1.69, // timed
  0, // marked
  0, // capitals
  0, // small letters
  0, // vocative
  0, // declared
  0.8075, // said before
  -3.009, // text
  -1.172, // no text
  0, // glued
  0, // low text
  -1.458, // figures
  0, // address
  0, // code
  0, // name as text
  -1.434, // quotation
  0, // text length
  0.1683, // speech
  0, // sentence
  0, // asks
  -0.3652, // inside a paragraph
  -9.449, // amid words
  0.4845, // blank before
  0, // ends before
  0, // goes on
  -1.64, // indent
  0, // deep indent
  0, // listed
  0, // heads the text
  0, // opens and speaks
  0.328, // alike: count
  0.07063, // alike: lines
  0.3436, // alike: paragraphs
  0, // alike: open
  -3.53, // alike: clauses
  -0.7336, // alike: fields
  2.573, // alike: people
  0, // alike: people open
  0, // alike: people recur
  0, // alike: people speak
  -0.2833, // alike: words
  0.2442, // alike: sentences
  1.343, // alike: speech
  0, // alike: asks
  4.522, // alike: text
  0, // alike: low text
  0, // alike: digits
  0, // alike: adjacent
  0, // alike: length
  0, // alike: names as text
  -0.3134, // alike: once
  0.311, // alike: recur
  0, // alike: alternate
  0.06719, // alike: return
  0.1115, // alike: span
  -0.9632, // alike: single
  0, // alike: few
  -0.1926, // alike: one name
  -1.527, // alike: cycle
  0, // alike: timed
  0, // alike: marked
  -5.459, // unlike: person
  -1.65, // unlike: opens
  -7.15, // unlike: text
  -1.923, // unlike: words
  -0.4, // unlike: sentence
  0, // name: count
  0, // name: like it
  0, // name: recurs
  0.1933, // name: opens
  0.4061, // name: opens twice
  0.07795, // name: opens often
  0.6286, // name: speech
  0, // name: sentences
  0, // name: names as text
  0, // name: low text
  1.091, // name: otherwise
  0, // name: alternates
  0, // name: recurs and speaks
  0, // inside: opens elsewhere
  1.391, // inside: often
  0, // wrapped
  0.4106, // rules: candidate
  1.089, // rules: label
  -2.216, // rules: taken back
  0, // rules: person
  2.189, // rules: alike
  0.6421, // rules: name
  -0.2265, // rules: any
  0, // rules: many
  0, // rules: elsewhere
  -2.553, // page
];

export const BIAS = -6.678;
