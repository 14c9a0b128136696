/** What each sign of a speaker weighs for each of `ROLES`, in the order of `ROLE_SIGNS`. Written by `npm run train`, not by hand. */

// biome-ignore-all lint/suspicious/noApproximativeNumericConstant: a weight may come near one
// biome-ignore format: a line a sign
export const ROLE_WEIGHTS: readonly (readonly number[])[] = [
  [-1.971, 2.966, 0.1105, -2.662], // turns
  [-0.368, 2.756, -1.505, -0.3173], // words
  [2.311, 2.089, -3.987, 3.576], // words over turns
  [0.07461, 0.4543, -0.2502, 0.1049], // count
  [-0.3355, 0.3517, 0.522, -0.2595], // length
  [0.4761, 0.5683, -1.39, 0.2809], // pace
  [-1.257, -0.7089, 1.602, 0.5817], // rank by turns
  [-1.223, -0.3597, 1.038, 0.3725], // rank by words
  [0.1936, -0.872, 0.5177, -0.4017], // most turns
  [0.2283, -0.3759, 0.2244, -0.2874], // most words
  [-0.9031, 0.3905, 0.3443, 0.1421], // second in turns
  [0.6078, -0.112, 0.07438, -0.1035], // second in words
  [0.286, -0.4838, 0.6791, -1.54], // most turns, not words
  [0.3862, 0.3709, 0.2393, -1.572], // most words, not turns
  [-0.6456, -0.2112, -0.2879, 0.3425], // once
  [-0.182, -1.358, -0.2559, 0.3069], // twice
  [0.7902, -0.4134, 0.04656, -0.3457], // speakers
  [2.419, 0.7298, -0.7712, -1.894], // two speakers
  [-0.05188, -0.862, 0.215, 1.773], // top two
  [-0.2315, 0.612, 0.3021, -0.545], // few hold all
  [0, -0.06971, 0, 0.09541], // asks
  [0.6254, -0.218, 0, -1.055], // asks late
  [1.331, -1.383, 0, -1.518], // asks last
  [0, -0.3062, 0, 1.657], // marks
  [0, -0.2951, 0, -0.1183], // asks more
  [0, -0.8582, 0, 0.47], // asks late more
  [0.07034, -1.473, 0, 1.672], // asks last more
  [0, 0, 0, -0.1226], // marks more
  [0.4742, -0.1589, 0, 0.2427], // question words
  [-0.8577, -0.2557, -1.184, 1.066], // never asks
  [4.862, 6.464, -2.171, -3.807], // all ask
  [-0.4442, -1.118, -1.115, 1.296], // says you
  [0.5622, -2.021, 1.035, 0.09541], // says you more
  [-1.822, -0.4649, -1.672, 1.625], // says I
  [0, -0.2661, 0.3342, -1.08], // is answered
  [0, 2.588, -4.546, -1.18], // after asking
  [0, 0.4605, 0.5232, -0.4151], // neighbours ask
  [0, -0.2406, 0, -0.2443], // asks more than neighbours
  [7.667, -0.9511, 0, -7.409], // leads and asks
  [-3.767, 3.907, -1.744, -5.439], // leads and is asked
  [0, -1.776, -2.19, 0.252], // asks in passing
  [1.983, -2.357, 3.385, -2.353], // asks the hub
  [-3.149, 0.141, 0.995, 0.3846], // asked by the hub
  [0.2329, 0, 0, 0], // asks and others answer
  [-0.27, 1.044, -0.5736, -1.64], // unequal asking
  [3.228, 0.8278, -2.777, -1.354], // crowd asks
  [0, 0, 0.3198, 0], // even speakers
  [-1.09, 0.9709, 4.384, -3.054], // returning
  [-0.9777, -1.262, 0.02436, 0], // hub
  [1.212, -0.5798, 0.1399, -0.1102], // after busiest
  [1.547, -0.6454, -1.237, 0.2857], // before busiest
  [0.1758, 1.818, -2.776, 0.9179], // sandwiched
  [1.352, 0.505, -0.4302, 0.5487], // bridging
  [0.1943, 0.555, 0.4905, -0.709], // partners
  [1.83, -0.8852, -0.8814, -0.1077], // partners a turn
  [0.4032, -0.0993, 0.5342, -0.4454], // all partners
  [-3.091, 0.05997, 0.427, 0.9497], // rare neighbours
  [-1.366, 0, 9.147, -5.891], // beside question
  [0, 2.309, -12.52, 1.194], // beside answer
  [-1.276, -4.129, -1.542, 3.987], // shape: question
  [0, 0, 0, 0], // shape: answer
  [-0.6704, -4.296, 11.76, -1.583], // shape: moderator
  [-1.212, 0.2774, 0.08342, 0.4456], // shape: role
  [-0.8762, -0.7643, -3.397, 4.01], // shape: honorific
  [-1.938, 1.095, 0.4387, -0.009454], // shape: capitals
  [-1.431, 0.5016, 0.9652, -0.1627], // shape: name
  [-0.8928, -1.196, -0.2005, 1.627], // shape: initials
  [-0.7618, -0.4446, 0.2516, 0.4348], // shape: word
  [0, -2.336, -0.1422, 0], // shape: handle
  [-4.976, -1.393, -0.6264, 2.868], // shape: phrase
  [-1.217, 1.238, 0.2102, 0.1928], // office
  [0.06415, -1.878, -0.1441, 2.725], // unknown voice
  [2.991, 0.333, -1.771, -0.9156], // number
  [-0.1322, 0.8309, 0.1033, -1.292], // declared
  [-0.126, -1.141, 0.5633, 0.5025], // first
  [-0.3519, 0.08872, 0.4443, -0.3309], // last
  [0.171, 0.2007, -0.163, -0.0334], // first and last
  [-0.4614, -0.9467, -0.4083, 0.9109], // second
  [0.3832, -1.301, 0.5519, 0.8096], // beginning
  [-0.6639, -0.6472, 1.145, 0.1961], // span
  [-0.5911, -1.52, 0.006449, 0.6698], // statement
  [-0.04424, -0.4794, -0.004864, 1.05], // after statement
  [0, -3.152, 4.408, 1.722], // before questions
  [-1.791, 6.822, -5.156, -2.123], // said question
  [-1.219, 1.08, 2.343, -0.8157], // others are said to ask
  [0.4764, 1.42, -3.042, -0.7012], // kind: press
  [2.199, -0.1614, -2.664, -1.942], // kind: interview
  [-0.47, 1.414, 0.3161, -1.409], // kind: debate
  [0.9889, -0.8407, -1.459, 2.189], // kind: hearing
  [-1.127, -1.588, 0.7938, -0.2556], // kind: parliament
  [-3.863, 0.9989, 1.779, -0.9608], // kind: podcast
  [-0.3369, 10.16, -3.844, -4.915], // kind: earnings
  [-1.37, -2.71, -0.6175, 2.599], // kind: meeting
  [-2.399, -0.6684, 0.3271, 1.286], // kind: captions
];

// biome-ignore format: a number a role
export const ROLE_BIASES: readonly number[] = [-2.236, -6.164, -6.37, 2.655];
