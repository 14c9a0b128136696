/** What each sign of a label weighs, in the order of `SIGNS`. Written by `npm run train`, not by hand. */

// biome-ignore format: a line a sign
export const WEIGHTS: readonly number[] = [
  0, // person
  0, // clause
  -0.5754, // phrase
  0, // handle
  0, // clause words
  -0.5536, // a clause word
  -0.9293, // speech words
  -0.3515, // small words
  -2.46, // field key
  4.906, // field that asks
  0, // words
  -1.067, // long
  -0.2585, // digits
  0, // comma
  0.4419, // affiliation
  2.308, // note
  1.814, // timed
  0, // marked
  0, // capitals
  0, // small letters
  0, // vocative
  0, // declared
  1.079, // said before
  -3.403, // text
  -1.458, // no text
  0, // glued
  0, // low text
  -1.844, // figures
  0, // address
  0, // code
  0, // name as text
  -1.599, // quotation
  0, // text length
  0.121, // speech
  0, // sentence
  0, // asks
  -0.8653, // inside a paragraph
  -9.846, // amid words
  0.4255, // blank before
  0, // ends before
  0, // goes on
  -1.57, // indent
  0, // deep indent
  0, // listed
  0, // heads the text
  0, // opens and speaks
  0.2598, // alike: count
  0.0806, // alike: lines
  0.05487, // alike: paragraphs
  0, // alike: open
  -3.49, // alike: clauses
  -0.6564, // alike: fields
  2.937, // alike: people
  0, // alike: people open
  0, // alike: people recur
  0, // alike: people speak
  -0.2208, // alike: words
  0.601, // alike: sentences
  1.281, // alike: speech
  0, // alike: asks
  4.814, // alike: text
  0, // alike: low text
  0, // alike: digits
  0, // alike: adjacent
  0, // alike: length
  0, // alike: names as text
  -0.3137, // alike: once
  0.3173, // alike: recur
  0, // alike: alternate
  0, // alike: return
  0.8288, // alike: span
  -0.5853, // alike: single
  0, // alike: few
  -1.393, // alike: one name
  -0.8698, // alike: cycle
  0, // alike: timed
  0, // alike: marked
  -4.412, // unlike: person
  0, // unlike: opens
  -7.509, // unlike: text
  -2.464, // unlike: words
  -0.3761, // unlike: sentence
  0, // name: count
  0.009569, // name: like it
  0, // name: recurs
  0, // name: opens
  0.03698, // name: opens twice
  0.08085, // name: opens often
  0.7963, // name: speech
  0.2172, // name: sentences
  0, // name: names as text
  0, // name: low text
  0.8943, // name: otherwise
  0, // name: alternates
  0, // name: recurs and speaks
  0, // inside: opens elsewhere
  1.635, // inside: often
  0.5378, // rules: candidate
  1.463, // rules: label
  -2.963, // rules: taken back
  0, // rules: person
  2.319, // rules: alike
  0.2742, // rules: name
  -0.0386, // rules: any
  -0.1048, // rules: many
  -0.0154, // rules: elsewhere
  -2.153, // page
];

export const BIAS = -7.157;
