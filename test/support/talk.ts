/** A talk in which much is read wrongly: what a person corrects in it is tested in the editor, over the protocol and on the command line. */

export const TALK = `Harbour talk
Meeting of the board
Written up on 6 May 2019
Held on 4 May 2019

Ana Ito: Good morning. We met today.

Reporter: Why is the harbour closed?

Let me be clear: the ice is thick.

Ana Ito: Because of the ice.

Reporter: Until when?

Ana Ito: Until spring.
`;
