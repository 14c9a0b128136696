/** The sample of the walkthrough: a press conference as it is copied from a web page, with invented names. */

export const SAMPLE = `Subscribe to our newsletter
Share on Facebook

Press conference on the harbour, 4 December 2017

• Updated: 05 Dec. 2017 19:31

(As delivered)

Good morning. The harbour has been closed for two days,  and I know what that means for the islands.\u0020
I can tell you that we are doing everything we can.

Now I am ready to take your questions.

Question (Harbour News):  Why was there no warning before the the ferries stopped?

Ana Petrova: The ice came within one night.
Question (Island Post): And when will the first ferry sail?


Ana Petrova: As soon as the ice allows it.

Let me be clear: no ship sails before it is safe. [applause]

Voice from the back: Louder, please.

Question: Who pays for the flights until then?

Ana Petrova: The ministry does.

END

All rights reserved
`;
