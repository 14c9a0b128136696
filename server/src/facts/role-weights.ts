/** What each sign of a speaker weighs for each of `ROLES`, in the order of `ROLE_SIGNS`. Written by `npm run train`, not by hand. */

// biome-ignore-all lint/suspicious/noApproximativeNumericConstant: a weight may come near one
// biome-ignore format: a line a sign
export const ROLE_WEIGHTS: readonly (readonly number[])[] = [
  [-1.95, 2.958, 0.09409, -2.674], // turns
  [-0.3806, 2.766, -1.492, -0.373], // words
  [2.252, 2.116, -3.927, 3.465], // words over turns
  [0.07061, 0.452, -0.2719, 0.1088], // count
  [-0.3227, 0.3608, 0.5044, -0.2937], // length
  [0.4675, 0.5689, -1.409, 0.2994], // pace
  [-1.271, -0.7292, 1.631, 0.608], // rank by turns
  [-1.214, -0.3578, 1.042, 0.353], // rank by words
  [0.1831, -0.8662, 0.5006, -0.4234], // most turns
  [0.2125, -0.362, 0.1917, -0.2578], // most words
  [-0.8894, 0.3726, 0.384, 0.1085], // second in turns
  [0.5937, -0.1173, 0.02258, -0.079], // second in words
  [0.3069, -0.5023, 0.6755, -1.536], // most turns, not words
  [0.4018, 0.3633, 0.2087, -1.475], // most words, not turns
  [-0.6373, -0.2412, -0.2923, 0.4164], // once
  [-0.1705, -1.322, -0.2254, 0.3662], // twice
  [0.7865, -0.4141, 0.07063, -0.297], // speakers
  [2.414, 0.7485, -0.6349, -1.721], // two speakers
  [-0.05079, -0.8235, 0.2442, 1.765], // top two
  [-0.2185, 0.5976, 0.3077, -0.4891], // few hold all
  [0, -0.07133, 0, 0.1283], // asks
  [0.6156, -0.2412, 0, -1.025], // asks late
  [1.345, -1.365, 0, -1.56], // asks last
  [0, -0.2884, 0, 1.678], // marks
  [0, -0.2931, 0, -0.2304], // asks more
  [0, -0.8543, 0, 0.4554], // asks late more
  [0.07185, -1.468, 0, 1.666], // asks last more
  [0, 0, 0, -0.1414], // marks more
  [0.4796, -0.1775, 0, 0.2697], // question words
  [-0.8501, -0.2342, -1.242, 0.9972], // never asks
  [4.745, 6.247, -2.096, -3.434], // all ask
  [-0.4639, -1.177, -1.1, 1.251], // says you
  [0.599, -1.956, 1.066, 0.1062], // says you more
  [-1.794, -0.4049, -1.587, 1.612], // says I
  [0, -0.2503, 0.325, -1.153], // is answered
  [0, 2.582, -4.533, -1.196], // after asking
  [0, 0.4969, 0.5026, -0.419], // neighbours ask
  [0, -0.2617, 0, -0.2314], // asks more than neighbours
  [7.729, -1.008, 0, -7.346], // leads and asks
  [-3.759, 3.905, -1.956, -5.345], // leads and is asked
  [0, -1.729, -2.167, 0.2738], // asks in passing
  [1.886, -2.364, 3.132, -2.232], // asks the hub
  [-3.105, 0.1799, 0.9645, 0.3477], // asked by the hub
  [0.2351, 0, 0, 0], // asks and others answer
  [-0.3084, 0.941, -0.5583, -1.561], // unequal asking
  [3.085, 0.8235, -2.641, -1.114], // crowd asks
  [0, -0.007717, 0.2961, 0], // even speakers
  [-1.079, 1.005, 4.367, -2.877], // returning
  [-0.9494, -1.224, 0.1684, 0], // hub
  [1.207, -0.6213, 0.07847, 0.01626], // after busiest
  [1.529, -0.6545, -1.184, 0.2475], // before busiest
  [0.1803, 1.769, -2.76, 0.8385], // sandwiched
  [1.356, 0.502, -0.485, 0.628], // bridging
  [0.2077, 0.5421, 0.5759, -0.7115], // partners
  [1.797, -0.9682, -0.9429, -0.23], // partners a turn
  [0.3815, -0.1409, 0.5114, -0.4818], // all partners
  [-3.113, -0.06225, 0.3888, 0.9508], // rare neighbours
  [-1.332, 0, 9.505, -6.015], // beside question
  [0, 2.403, -12.61, 1.445], // beside answer
  [-1.277, -4.123, -1.575, 4.074], // shape: question
  [0, 0, 0, 0], // shape: answer
  [-0.5586, -4.179, 12.05, -1.948], // shape: moderator
  [-1.184, 0.2762, 0.01514, 0.3856], // shape: role
  [-0.8444, -0.7287, -3.481, 3.921], // shape: honorific
  [-1.944, 1.108, 0.4406, -0.003093], // shape: capitals
  [-1.445, 0.483, 1.016, -0.1737], // shape: name
  [-0.8799, -1.218, -0.1828, 1.708], // shape: initials
  [-0.7737, -0.4415, 0.2721, 0.437], // shape: word
  [0, -2.306, -0.1255, 0], // shape: handle
  [-4.955, -1.424, -0.5677, 2.754], // shape: phrase
  [-1.233, 1.246, 0.09783, 0.1654], // office
  [0.07037, -1.928, -0.04575, 2.75], // unknown voice
  [3.003, 0.3243, -1.825, -0.8685], // number
  [-0.1179, 0.7674, 0.03646, -1.115], // declared
  [-0.1231, -1.109, 0.4653, 0.4966], // first
  [-0.3606, 0.06145, 0.516, -0.4837], // last
  [0.168, 0.1625, -0.2195, 0.219], // first and last
  [-0.491, -0.8718, -0.3759, 0.859], // second
  [0.3791, -1.186, 0.5226, 0.7664], // beginning
  [-0.6431, -0.6003, 1.196, 0.1432], // span
  [-0.6071, -1.798, 0.2465, 0.8136], // statement
  [-0.1905, -0.5626, 0.204, 1.139], // after statement
  [0, -3.275, 4.465, 1.652], // before questions
  [-2.053, 6.653, -5.415, -2.064], // said question
  [-1.284, 1.078, 2.181, -0.7058], // others are said to ask
  [0.7781, 1.632, -2.606, -1.225], // kind: press
  [2.161, -0.101, -2.665, -2.032], // kind: interview
  [-0.472, 1.361, 0.3349, -1.328], // kind: debate
  [1.007, -0.8287, -1.408, 2.106], // kind: hearing
  [-1.104, -1.477, 0.8441, -0.3814], // kind: parliament
  [-3.863, 1.046, 1.815, -0.9615], // kind: podcast
  [-0.2984, 10.32, -3.683, -5.097], // kind: earnings
  [-1.385, -2.765, -0.642, 2.638], // kind: meeting
  [-2.378, -0.6531, 0.2599, 1.226], // kind: captions
];

// biome-ignore format: a number a role
export const ROLE_BIASES: readonly number[] = [-2.278, -6.12, -6.538, 2.573];
