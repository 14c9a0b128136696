/** Texts that a stranger might write to have a page run something, or lead somewhere. */

const PAYLOADS: readonly string[] = [
  "<script>globalThis.wasRun = true</script>",
  '"><img src=x onerror="globalThis.wasRun = true">',
  "<svg/onload=globalThis.wasRun=true>",
  '<iframe srcdoc="<script>parent.wasRun=true</script>"></iframe>',
  "</main></body><script>globalThis.wasRun=true</script>",
  '<a href="javascript:globalThis.wasRun=true">click</a>',
  "javascript:globalThis.wasRun=true",
  "data:text/html,<script>parent.wasRun=true</script>",
  "vbscript:msgbox(1) file:///etc/passwd command:workbench.action.terminal.new vscode://x/y",
  '<style>@import "http://example.test/x.css";</style><link rel=stylesheet href=http://example.test/y.css>',
  '<meta http-equiv="refresh" content="0;url=http://example.test/">',
  "&lt;script&gt;globalThis.wasRun=true&lt;/script&gt; &#x3c;script&#x3e;",
  "{{constructor.constructor('globalThis.wasRun=true')()}}",
  "\u202e<script>\u2066globalThis.wasRun = true</script>\u0000\ufeff",
];

/** A transcript with each of the payloads in its title, a label, an affiliation, what is said, an event and a field. */
export const HOSTILE_TEXTS: readonly string[] = PAYLOADS.map((payload) => {
  const words = payload.replace(/[\r\n]/g, " ");
  return [
    `Press conference on ${words}`,
    "14 February 2019",
    `Video: ${words}`,
    "",
    `ADA BRANDT (${words}): Good morning ${words}. See https://example.test/a?b=${words} or mail ada@example.test.`,
    "",
    `[${words}]`,
    "",
    `Q (${words}): Why ${words}?`,
    "",
    `${words}: Because. [00:01:02] @ada on X, @javascript:alert on Twitter`,
    "",
  ].join("\n");
});
