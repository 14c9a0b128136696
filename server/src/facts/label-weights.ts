/** What each sign of a label weighs, in the order of `SIGNS`. Written by `npm run train`, not by hand. */

// biome-ignore format: a line a sign
export const WEIGHTS: readonly number[] = [
  0, // person
  0, // clause
  -0.5618, // phrase
  0, // handle
  0, // clause words
  -0.5072, // a clause word
  -0.9259, // speech words
  -0.4275, // small words
  -2.407, // field key
  3.678, // field that asks
  0, // words
  -1.214, // long
  -0.3278, // digits
  0, // comma
  1.027, // affiliation
  2.342, // note
  1.819, // timed
  0, // marked
  0, // capitals
  0, // small letters
  0, // vocative
  0, // declared
  0.8252, // said before
  -3.068, // text
  -1.25, // no text
  0, // glued
  0, // low text
  -1.487, // figures
  0, // address
  0, // code
  0, // name as text
  -1.493, // quotation
  0, // text length
  0.1793, // speech
  0, // sentence
  0, // asks
  -0.3425, // inside a paragraph
  -9.456, // amid words
  0.4948, // blank before
  0, // ends before
  0, // goes on
  -1.637, // indent
  0, // deep indent
  0, // listed
  0, // heads the text
  0, // opens and speaks
  0.3415, // alike: count
  0.07051, // alike: lines
  0.3145, // alike: paragraphs
  0, // alike: open
  -3.232, // alike: clauses
  -0.6661, // alike: fields
  2.589, // alike: people
  0, // alike: people open
  0, // alike: people recur
  0, // alike: people speak
  -0.3029, // alike: words
  0.2906, // alike: sentences
  1.371, // alike: speech
  0, // alike: asks
  4.528, // alike: text
  0, // alike: low text
  0, // alike: digits
  0, // alike: adjacent
  0, // alike: length
  0, // alike: names as text
  -0.3258, // alike: once
  0.3231, // alike: recur
  0, // alike: alternate
  0.06002, // alike: return
  0.1104, // alike: span
  -0.9451, // alike: single
  0, // alike: few
  -0.1997, // alike: one name
  -1.525, // alike: cycle
  0, // alike: timed
  0, // alike: marked
  -5.486, // unlike: person
  -1.621, // unlike: opens
  -7.14, // unlike: text
  -1.991, // unlike: words
  -0.4006, // unlike: sentence
  0, // name: count
  0, // name: like it
  0, // name: recurs
  0.2307, // name: opens
  0.4029, // name: opens twice
  0.06703, // name: opens often
  0.6004, // name: speech
  0, // name: sentences
  0, // name: names as text
  0, // name: low text
  1.085, // name: otherwise
  0, // name: alternates
  0, // name: recurs and speaks
  0, // inside: opens elsewhere
  1.392, // inside: often
  0, // wrapped
  0.4016, // rules: candidate
  1.079, // rules: label
  -2.243, // rules: taken back
  0, // rules: person
  2.213, // rules: alike
  0.6386, // rules: name
  -0.246, // rules: any
  -0.00005253, // rules: many
  0, // rules: elsewhere
  -2.582, // page
];

export const BIAS = -6.689;
