/** What each sign of a speaker weighs for each of `ROLES`, in the order of `ROLE_SIGNS`. Written by `npm run train`, not by hand. */

// biome-ignore-all lint/suspicious/noApproximativeNumericConstant: a weight may come near one
// biome-ignore format: a line a sign
export const ROLE_WEIGHTS: readonly (readonly number[])[] = [
  [-1.792, 2.874, 0.1189, -2.632], // turns
  [-0.3974, 2.681, -1.489, -0.2708], // words
  [1.943, 2.048, -3.959, 3.646], // words over turns
  [0.07341, 0.4692, -0.2514, 0.09772], // count
  [-0.3425, 0.3585, 0.5334, -0.259], // length
  [0.5015, 0.5835, -1.416, 0.2582], // pace
  [-1.152, -0.7033, 1.594, 0.5644], // rank by turns
  [-1.149, -0.3733, 1.062, 0.3297], // rank by words
  [0.1949, -0.8483, 0.5005, -0.3791], // most turns
  [0.193, -0.3465, 0.1997, -0.2697], // most words
  [-0.7971, 0.398, 0.3248, 0.1334], // second in turns
  [0.5894, -0.1223, 0.05868, -0.07591], // second in words
  [0.3057, -0.4443, 0.6815, -1.546], // most turns, not words
  [0.3432, 0.4261, 0.2296, -1.589], // most words, not turns
  [-0.5594, -0.1073, -0.442, 0.2076], // once
  [-0.2011, -1.379, -0.2936, 0.3104], // twice
  [0.6671, -0.3651, 0.04819, -0.2852], // speakers
  [2.36, 0.7984, -0.7819, -1.936], // two speakers
  [0.6095, -0.655, 0.1425, 1.696], // top two
  [0.01303, 0.6717, 0.2721, -0.5571], // few hold all
  [0, -0.1207, 0, 0.1405], // asks
  [0.7168, -0.2035, 0, -1.058], // asks late
  [1.297, -1.447, 0, -1.49], // asks last
  [0, -0.2798, 0, 1.558], // marks
  [0, -0.2764, 0, -0.1318], // asks more
  [0, -0.8317, 0, 0.4455], // asks late more
  [0, -1.512, 0, 1.671], // asks last more
  [0, 0, 0, -0.05317], // marks more
  [0.5418, -0.09195, 0, 0.2183], // question words
  [-0.8261, -0.2779, -1.172, 1.041], // never asks
  [4.823, 6.43, -2.073, -3.625], // all ask
  [-0.4227, -1.107, -1.047, 1.274], // says you
  [0.5898, -2.089, 0.9825, 0.1427], // says you more
  [-1.794, -0.2864, -1.735, 1.601], // says I
  [0, -0.1623, 0.3147, -1.16], // is answered
  [0, 2.533, -4.372, -1.149], // after asking
  [0, 0.4142, 0.4416, -0.3739], // neighbours ask
  [0, -0.2191, 0, -0.2594], // asks more than neighbours
  [7.681, -0.965, 0, -7.229], // leads and asks
  [-4.072, 3.516, -1.569, -5.18], // leads and is asked
  [0, -1.94, -2.19, 0.3228], // asks in passing
  [2.001, -2.492, 3.322, -2.229], // asks the hub
  [-3.139, 0, 0.8082, 0.5196], // asked by the hub
  [0.2134, -0.003773, 0, 0], // asks and others answer
  [-0.1957, 0.9611, -0.5331, -1.701], // unequal asking
  [3.457, 0.6587, -2.74, -1.095], // crowd asks
  [0.9036, -0.04209, 0.3066, 0], // even speakers
  [-0.9222, 0.9823, 4.34, -2.957], // returning
  [-0.1886, -1.351, 0.04184, 0], // hub
  [1.237, -0.6534, 0.1615, -0.06422], // after busiest
  [1.529, -0.6384, -1.215, 0.3306], // before busiest
  [0.1355, 1.698, -2.725, 0.9906], // sandwiched
  [1.335, 0.5757, -0.4095, 0.615], // bridging
  [0.1441, 0.4901, 0.4811, -0.7349], // partners
  [1.782, -0.7579, -0.8974, -0.08945], // partners a turn
  [0.4304, -0.1562, 0.547, -0.3267], // all partners
  [-3.047, 0.05976, 0.3909, 0.925], // rare neighbours
  [-1.324, 0, 9.007, -6.234], // beside question
  [0, 3.572, -13.84, -0.6101], // beside answer
  [-1.196, -4.182, -1.53, 4.037], // shape: question
  [0, 0, 0, 0], // shape: answer
  [-0.485, -3.549, 10.73, -2.232], // shape: moderator
  [-1.101, 0.3109, 0.03238, 0.3795], // shape: role
  [-0.8445, -0.6852, -3.469, 3.899], // shape: honorific
  [-1.907, 1.038, 0.4648, -0.01259], // shape: capitals
  [-1.501, 0.4823, 0.9973, -0.1281], // shape: name
  [-0.8083, -1.329, -0.1475, 1.674], // shape: initials
  [-0.7096, -0.39, 0.2742, 0.4112], // shape: word
  [0, -2.376, -0.1039, 0], // shape: handle
  [-5.027, -1.392, -0.4997, 2.792], // shape: phrase
  [-1.275, 1.074, 0.3128, 0.3056], // office
  [0.136, -1.842, -0.1749, 2.647], // unknown voice
  [2.999, 0.4514, -1.803, -0.9552], // number
  [-0.03162, 0.7562, 0.1206, -1.26], // declared
  [-0.06103, -1.072, 0.5545, 0.4903], // first
  [-0.3967, -0.01818, 0.4554, -0.302], // last
  [0.2271, 0.2264, -0.1689, -0.05568], // first and last
  [-0.4505, -0.932, -0.3782, 0.8918], // second
  [0.3691, -1.461, 0.6961, 0.9252], // beginning
  [-0.6333, -0.5564, 1.099, 0.1141], // span
  [-0.5366, -1.359, 0.02947, 0.6385], // statement
  [0.09632, -0.4974, 0.03273, 0.9847], // after statement
  [0, -2.578, 3.782, 1.34], // before questions
  [-0.08356, 9.584, -7.258, -5.526], // said question
  [-0.9202, 1.245, 2.283, -0.9011], // others are said to ask
  [-2.944, -5.559, 5.68, 6.498], // said answer
  [2.734, 3.141, -0.8709, -3.606], // said moderator
  [0.2742, 1.522, -3.083, -0.9272], // kind: press
  [2.047, 0.00192, -2.743, -1.988], // kind: interview
  [-0.4215, 1.377, 0.3365, -1.419], // kind: debate
  [1.069, -0.8032, -1.503, 2.102], // kind: hearing
  [-1.205, -1.527, 0.7596, -0.2565], // kind: parliament
  [-3.893, 0.7939, 1.765, -0.7913], // kind: podcast
  [-0.9503, 8.608, -3.422, -3.419], // kind: earnings
  [-1.388, -2.773, -0.574, 2.688], // kind: meeting
  [-2.435, -0.735, 0.302, 1.196], // kind: captions
];

// biome-ignore format: a number a role
export const ROLE_BIASES: readonly number[] = [-4.731, -6.207, -6.405, 2.451];
