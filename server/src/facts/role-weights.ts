/** What each sign of a speaker weighs for each of `ROLES`, in the order of `ROLE_SIGNS`. Written by `npm run train`, not by hand. */

// biome-ignore-all lint/suspicious/noApproximativeNumericConstant: a weight may come near one
// biome-ignore format: a line a sign
export const ROLE_WEIGHTS: readonly (readonly number[])[] = [
  [-1.792, 2.874, 0.1186, -2.631], // turns
  [-0.3974, 2.681, -1.489, -0.2699], // words
  [1.943, 2.048, -3.959, 3.645], // words over turns
  [0.07339, 0.4692, -0.2514, 0.09765], // count
  [-0.3425, 0.3585, 0.5335, -0.259], // length
  [0.5015, 0.5835, -1.416, 0.2582], // pace
  [-1.152, -0.7033, 1.594, 0.5645], // rank by turns
  [-1.149, -0.3733, 1.061, 0.3299], // rank by words
  [0.1949, -0.8483, 0.5007, -0.3793], // most turns
  [0.193, -0.3465, 0.2, -0.2699], // most words
  [-0.797, 0.398, 0.3246, 0.1333], // second in turns
  [0.5894, -0.1223, 0.05855, -0.07589], // second in words
  [0.3057, -0.4443, 0.6815, -1.546], // most turns, not words
  [0.3432, 0.4261, 0.2298, -1.589], // most words, not turns
  [-0.5594, -0.1073, -0.4422, 0.2078], // once
  [-0.2012, -1.379, -0.2936, 0.3105], // twice
  [0.6671, -0.3651, 0.04814, -0.2852], // speakers
  [2.36, 0.7984, -0.7813, -1.936], // two speakers
  [0.6094, -0.6552, 0.1443, 1.694], // top two
  [0.0129, 0.6718, 0.273, -0.5577], // few hold all
  [0, -0.1207, 0, 0.1402], // asks
  [0.7167, -0.2036, 0, -1.058], // asks late
  [1.297, -1.447, 0, -1.49], // asks last
  [0, -0.2798, 0, 1.558], // marks
  [0, -0.2764, 0, -0.1318], // asks more
  [0, -0.8317, 0, 0.4453], // asks late more
  [0, -1.512, 0, 1.671], // asks last more
  [0, 0, 0, -0.05309], // marks more
  [0.5418, -0.09193, 0, 0.2186], // question words
  [-0.8262, -0.2779, -1.172, 1.041], // never asks
  [4.823, 6.43, -2.072, -3.626], // all ask
  [-0.4227, -1.107, -1.046, 1.274], // says you
  [0.5898, -2.089, 0.983, 0.1428], // says you more
  [-1.794, -0.2864, -1.735, 1.601], // says I
  [0, -0.1623, 0.3133, -1.159], // is answered
  [0, 2.533, -4.372, -1.149], // after asking
  [0, 0.4142, 0.4436, -0.3751], // neighbours ask
  [0, -0.2191, 0, -0.2592], // asks more than neighbours
  [7.681, -0.965, 0, -7.232], // leads and asks
  [-4.072, 3.516, -1.57, -5.181], // leads and is asked
  [0, -1.94, -2.187, 0.323], // asks in passing
  [2.001, -2.492, 3.323, -2.229], // asks the hub
  [-3.139, 0, 0.8075, 0.52], // asked by the hub
  [0.2134, -0.003767, 0, 0], // asks and others answer
  [-0.1956, 0.9611, -0.533, -1.7], // unequal asking
  [3.457, 0.6587, -2.742, -1.094], // crowd asks
  [0.9035, -0.0421, 0.3072, 0], // even speakers
  [-0.9216, 0.9825, 4.336, -2.955], // returning
  [-0.1887, -1.351, 0.04365, 0], // hub
  [1.237, -0.6534, 0.1606, -0.06393], // after busiest
  [1.529, -0.6384, -1.217, 0.3311], // before busiest
  [0.1356, 1.698, -2.724, 0.9903], // sandwiched
  [1.335, 0.5757, -0.4115, 0.6159], // bridging
  [0.1441, 0.4902, 0.4809, -0.7348], // partners
  [1.782, -0.7579, -0.8967, -0.08958], // partners a turn
  [0.4303, -0.1561, 0.5476, -0.3269], // all partners
  [-3.047, 0.05977, 0.3923, 0.9242], // rare neighbours
  [-1.324, 0, 9.007, -6.233], // beside question
  [0, 3.572, -13.84, -0.6103], // beside answer
  [-1.196, -4.182, -1.53, 4.036], // shape: question
  [0, 0, 0, 0], // shape: answer
  [-0.485, -3.549, 10.73, -2.232], // shape: moderator
  [-1.101, 0.3109, 0.03221, 0.3796], // shape: role
  [-0.8445, -0.6852, -3.469, 3.899], // shape: honorific
  [-1.908, 1.038, 0.465, -0.01261], // shape: capitals
  [-1.501, 0.4822, 0.9973, -0.1281], // shape: name
  [-0.8083, -1.329, -0.1474, 1.673], // shape: initials
  [-0.7096, -0.39, 0.2743, 0.411], // shape: word
  [0, -2.376, -0.1041, 0], // shape: handle
  [-5.027, -1.392, -0.5009, 2.791], // shape: phrase
  [-1.275, 1.074, 0.3125, 0.3056], // office
  [0.1361, -1.841, -0.1747, 2.647], // unknown voice
  [2.999, 0.4514, -1.803, -0.9552], // number
  [-0.03175, 0.7563, 0.1215, -1.26], // declared
  [-0.06104, -1.072, 0.5548, 0.4901], // first
  [-0.3967, -0.01821, 0.4555, -0.3021], // last
  [0.2271, 0.2264, -0.1694, -0.05544], // first and last
  [-0.4505, -0.932, -0.378, 0.8915], // second
  [0.3691, -1.461, 0.6942, 0.9255], // beginning
  [-0.6332, -0.5564, 1.1, 0.1139], // span
  [-0.5367, -1.359, 0.02912, 0.6386], // statement
  [0.09634, -0.4974, 0.0332, 0.9844], // after statement
  [0, -2.578, 3.782, 1.34], // before questions
  [-0.08352, 9.584, -7.258, -5.526], // said question
  [-0.9202, 1.245, 2.282, -0.9012], // others are said to ask
  [-2.944, -5.559, 5.678, 6.498], // said answer
  [2.734, 3.141, -0.8707, -3.606], // said moderator
  [0.2742, 1.522, -3.083, -0.9271], // kind: press
  [2.047, 0.001845, -2.743, -1.988], // kind: interview
  [-0.4215, 1.377, 0.3364, -1.419], // kind: debate
  [1.069, -0.8032, -1.503, 2.102], // kind: hearing
  [-1.205, -1.527, 0.7593, -0.2563], // kind: parliament
  [-3.893, 0.7939, 1.764, -0.7913], // kind: podcast
  [-0.9502, 8.608, -3.422, -3.419], // kind: earnings
  [-1.388, -2.773, -0.5744, 2.688], // kind: meeting
  [-2.435, -0.735, 0.3026, 1.196], // kind: captions
];

// biome-ignore format: a number a role
export const ROLE_BIASES: readonly number[] = [-4.731, -6.207, -6.408, 2.451];
