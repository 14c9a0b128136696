/** What each sign of a label weighs, in the order of `SIGNS`. Written by `npm run train`, not by hand. */

// biome-ignore format: a line a sign
export const WEIGHTS: readonly number[] = [
  0, // person
  0, // clause
  -0.5375, // phrase
  0, // handle
  0, // clause words
  -0.5045, // a clause word
  -0.923, // speech words
  -0.4143, // small words
  -2.39, // field key
  3.8, // field that asks
  0, // words
  -1.147, // long
  -0.3372, // digits
  0, // comma
  0.9947, // affiliation
  2.37, // note
  1.826, // timed
  0, // marked
  0, // capitals
  0, // small letters
  0, // vocative
  0, // declared
  0.8349, // said before
  -3.077, // text
  -1.25, // no text
  0, // glued
  0, // low text
  -1.469, // figures
  0, // address
  0, // code
  0, // name as text
  -1.496, // quotation
  0, // text length
  0.176, // speech
  0, // sentence
  0, // asks
  -0.3361, // inside a paragraph
  -9.434, // amid words
  0.5465, // blank before
  0, // ends before
  0, // goes on
  -1.618, // indent
  0, // deep indent
  0, // listed
  0, // heads the text
  0, // opens and speaks
  0.3445, // alike: count
  0.07096, // alike: lines
  0.325, // alike: paragraphs
  0, // alike: open
  -3.285, // alike: clauses
  -0.6486, // alike: fields
  2.624, // alike: people
  0, // alike: people open
  0, // alike: people recur
  0, // alike: people speak
  -0.3623, // alike: words
  0.3332, // alike: sentences
  1.392, // alike: speech
  0, // alike: asks
  4.457, // alike: text
  0, // alike: low text
  0, // alike: digits
  0, // alike: adjacent
  0, // alike: length
  0, // alike: names as text
  -0.3222, // alike: once
  0.3197, // alike: recur
  0, // alike: alternate
  0.03349, // alike: return
  0.1347, // alike: span
  -0.8697, // alike: single
  0, // alike: few
  -0.2687, // alike: one name
  -1.519, // alike: cycle
  0, // alike: timed
  0, // alike: marked
  -5.407, // unlike: person
  -1.589, // unlike: opens
  -7.136, // unlike: text
  -1.999, // unlike: words
  -0.4159, // unlike: sentence
  0, // name: count
  0, // name: like it
  0, // name: recurs
  0.1985, // name: opens
  0.3935, // name: opens twice
  0.0695, // name: opens often
  0.6356, // name: speech
  0, // name: sentences
  0, // name: names as text
  0, // name: low text
  1.088, // name: otherwise
  0, // name: alternates
  0, // name: recurs and speaks
  0, // inside: opens elsewhere
  1.406, // inside: often
  0, // wrapped
  0.4291, // rules: candidate
  1.144, // rules: label
  -2.218, // rules: taken back
  0, // rules: person
  2.151, // rules: alike
  0.5838, // rules: name
  -0.2253, // rules: any
  0, // rules: many
  0, // rules: elsewhere
  -2.591, // page
];

export const BIAS = -6.695;
