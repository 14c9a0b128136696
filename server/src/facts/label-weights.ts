/** What each sign of a label weighs, in the order of `SIGNS`. Written by `npm run train`, not by hand. */

// biome-ignore format: a line a sign
export const WEIGHTS: readonly number[] = [
  0, // person
  0, // clause
  -0.5945, // phrase
  0, // handle
  0, // clause words
  -0.4378, // a clause word
  -0.9853, // speech words
  -0.3596, // small words
  -2.27, // field key
  3.385, // field that asks
  0, // words
  -1.022, // long
  -0.2866, // digits
  0, // comma
  1.003, // affiliation
  2.329, // note
  1.746, // timed
  0, // marked
  0, // capitals
  0, // small letters
  0, // vocative
  0, // declared
  0.8049, // said before
  -2.905, // text
  -1.215, // no text
  0, // glued
  0, // low text
  -1.403, // figures
  0, // address
  0, // code
  0, // name as text
  -1.364, // quotation
  0, // text length
  0.1592, // speech
  0, // sentence
  0, // asks
  -0.3672, // inside a paragraph
  -9.416, // amid words
  0.4234, // blank before
  0, // ends before
  0, // goes on
  -1.746, // indent
  0, // deep indent
  0, // listed
  0, // heads the text
  0, // opens and speaks
  0.2926, // alike: count
  0.0806, // alike: lines
  0.3291, // alike: paragraphs
  0, // alike: open
  -3.547, // alike: clauses
  -0.4532, // alike: fields
  2.657, // alike: people
  0, // alike: people open
  0, // alike: people recur
  0, // alike: people speak
  -0.2668, // alike: words
  0.2467, // alike: sentences
  1.295, // alike: speech
  0, // alike: asks
  4.491, // alike: text
  0, // alike: low text
  0, // alike: digits
  0, // alike: adjacent
  0, // alike: length
  0, // alike: names as text
  -0.3611, // alike: once
  0.3585, // alike: recur
  0, // alike: alternate
  0.04503, // alike: return
  0.2751, // alike: span
  -0.8741, // alike: single
  0, // alike: few
  -0.2338, // alike: one name
  -1.868, // alike: cycle
  0, // alike: timed
  0, // alike: marked
  -5.389, // unlike: person
  -1.719, // unlike: opens
  -6.95, // unlike: text
  -1.896, // unlike: words
  -0.3702, // unlike: sentence
  0, // name: count
  0, // name: like it
  0, // name: recurs
  0.2544, // name: opens
  0.3441, // name: opens twice
  0.09144, // name: opens often
  0.6155, // name: speech
  0, // name: sentences
  0, // name: names as text
  0, // name: low text
  1.138, // name: otherwise
  0, // name: alternates
  0, // name: recurs and speaks
  0, // inside: opens elsewhere
  1.368, // inside: often
  0, // wrapped
  0.421, // rules: candidate
  1.199, // rules: label
  -2.262, // rules: taken back
  0, // rules: person
  1.987, // rules: alike
  0.5281, // rules: name
  -0.0593, // rules: any
  -0.02694, // rules: many
  0, // rules: elsewhere
  -4.338, // page
];

export const BIAS = -6.753;
