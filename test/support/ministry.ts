/** Records of one ministry, and the form that stands above them on its pages. */

/** Eleven lines from its first to its last word, and a blank one. */
export const FORM = `Ministry portal

Sign in to your workspace

Choose a user name

Choose a strong passphrase

Remember this device

Recover a lost passphrase

`;

/** A press conference on something. */
export const record = (what: string) => `Press conference on the ${what}
3 March 2015

Good evening. The ${what} will be mended by the end of the year.

Question: Who will pay for the ${what}?

Ana Petrova: The islands will pay one half of it.

Question: And the other half?

Ana Petrova: The ministry will pay that.
`;
