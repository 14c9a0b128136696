/** What each sign of a label weighs, in the order of `SIGNS`. Written by `npm run train`, not by hand. */

// biome-ignore format: a line a sign
export const WEIGHTS: readonly number[] = [
  0, // person
  0, // clause
  -0.5918, // phrase
  0, // handle
  0, // clause words
  -0.4549, // a clause word
  -0.9932, // speech words
  -0.3538, // small words
  -2.202, // field key
  3.432, // field that asks
  0, // words
  -1.012, // long
  -0.3002, // digits
  0, // comma
  0.9927, // affiliation
  2.35, // note
  1.783, // timed
  0, // marked
  0, // capitals
  0, // small letters
  0, // vocative
  0, // declared
  0.8056, // said before
  -2.949, // text
  -1.239, // no text
  0, // glued
  0, // low text
  -1.405, // figures
  0, // address
  0, // code
  0, // name as text
  -1.374, // quotation
  0, // text length
  0.1593, // speech
  0, // sentence
  0, // asks
  -0.376, // inside a paragraph
  -9.425, // amid words
  0.4207, // blank before
  0, // ends before
  0, // goes on
  -1.746, // indent
  0, // deep indent
  0, // listed
  0, // heads the text
  0, // opens and speaks
  0.2905, // alike: count
  0.08034, // alike: lines
  0.3404, // alike: paragraphs
  0, // alike: open
  -3.474, // alike: clauses
  -0.5808, // alike: fields
  2.661, // alike: people
  0, // alike: people open
  0, // alike: people recur
  0, // alike: people speak
  -0.2569, // alike: words
  0.256, // alike: sentences
  1.288, // alike: speech
  0, // alike: asks
  4.524, // alike: text
  0, // alike: low text
  0, // alike: digits
  0, // alike: adjacent
  0, // alike: length
  0, // alike: names as text
  -0.3591, // alike: once
  0.3564, // alike: recur
  0, // alike: alternate
  0.04866, // alike: return
  0.2741, // alike: span
  -0.8851, // alike: single
  0, // alike: few
  -0.2351, // alike: one name
  -1.848, // alike: cycle
  0, // alike: timed
  0, // alike: marked
  -5.407, // unlike: person
  -1.724, // unlike: opens
  -7.03, // unlike: text
  -1.921, // unlike: words
  -0.3706, // unlike: sentence
  0, // name: count
  0, // name: like it
  0, // name: recurs
  0.257, // name: opens
  0.3453, // name: opens twice
  0.09264, // name: opens often
  0.622, // name: speech
  0, // name: sentences
  0, // name: names as text
  0, // name: low text
  1.15, // name: otherwise
  0, // name: alternates
  0, // name: recurs and speaks
  0, // inside: opens elsewhere
  1.368, // inside: often
  0, // wrapped
  0.4289, // rules: candidate
  1.192, // rules: label
  -2.265, // rules: taken back
  0, // rules: person
  2.002, // rules: alike
  0.5156, // rules: name
  -0.06996, // rules: any
  -0.02576, // rules: many
  0, // rules: elsewhere
  -4.337, // page
];

export const BIAS = -6.763;
