/** The generated part of the manifest: settings, kinds of tokens and what an assistant can ask, with their English words in package.nls.json. */

import { DATE_STYLES, DEFAULT_SETTINGS, LABEL_STYLES, SEVERITIES } from "../../server/src/archive/settings";
import { INSTRUCTIONS, TOOLS } from "../../server/src/features/assistant/tools";
import { DEFAULT_EDITOR_SETTINGS } from "../../server/src/features/settings";
import { type KindData, TOKEN_KINDS } from "../../server/src/features/tokens";
import { RULES } from "../../server/src/rules/index";
import type { Rule } from "../../server/src/rules/rule";

/** What of package.json is read or generated. */
export interface Manifest {
  readonly contributes: {
    readonly commands: readonly { readonly command: string; readonly title: string }[];
    readonly keybindings: readonly {
      readonly command: string;
      readonly key: string;
      readonly mac?: string;
      readonly when: string;
    }[];
    readonly configurationDefaults: Readonly<Record<string, object>>;
  };
}

/** English words by the key that stands for them, between two `%`, in package.json. */
export type ManifestWords = Readonly<Record<string, string>>;

/** Gives `words` a word and says what stands for it in the manifest. */
type Name = (key: string, text: string) => string;

/** Keys of what is generated; all others are written by hand. */
const GENERATED = /^(?:rule|setting|severity|token|tool)\./;

/** Both files with what is generated in them as it should be, and all else as it is in `manifest` and `words`. */
export function manifestWith(
  manifest: Manifest,
  words: ManifestWords,
): { readonly manifest: Manifest; readonly words: ManifestWords } {
  const made = new Map<string, string>();
  const name: Name = (key, text) => {
    made.set(key, text);
    return `%${key}%`;
  };
  const contributes = { ...manifest.contributes, ...contributions(manifest, name) };
  const byHand = Object.entries(words).filter(([key]) => !GENERATED.test(key));
  return { manifest: { ...manifest, contributes }, words: Object.fromEntries([...byHand, ...made]) };
}

function contributions({ contributes }: Manifest, name: Name): object {
  const kinds: readonly KindData[] = Object.values(TOKEN_KINDS);
  return {
    configurationDefaults: {
      ...contributes.configurationDefaults,
      "editor.semanticTokenColorCustomizations": {
        rules: Object.fromEntries(
          kinds.flatMap(({ type, modifier, bold }) => (bold === undefined ? [] : [[`${type}.${modifier}:transcript`, { bold }]])),
        ),
      },
    },
    configuration: [
      {
        title: name("setting.title", "Transcript"),
        properties: {
          ...settings(name),
          "transcript.rules": rulesSetting(name),
        },
      },
    ],
    languageModelTools: TOOLS.map((tool) => ({
      name: `transcript_${tool.name}`,
      displayName: name(`tool.${tool.name}.title`, tool.title),
      toolReferenceName: tool.name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase()),
      canBeReferencedInPrompt: true,
      icon: "$(comment-discussion)",
      userDescription: name(`tool.${tool.name}.description`, tool.description),
      modelDescription: `${tool.description} ${INSTRUCTIONS}`,
      inputSchema: tool.input,
      tags: ["transcript"],
    })),
    semanticTokenModifiers: kinds.map(({ modifier, description }) => ({
      id: modifier,
      description: name(`token.${modifier}`, description),
    })),
    semanticTokenScopes: [
      {
        language: "transcript",
        scopes: Object.fromEntries(kinds.map(({ type, modifier, scope }) => [`${type}.${modifier}`, [scope]])),
      },
    ],
  };
}

function settings(name: Name): object {
  const { workspaceDiagnostics, wordsPerMinute, codeLens, inlayHints } = DEFAULT_EDITOR_SETTINGS;
  const described = (setting: string, text: string) => ({ description: name(`setting.${setting}`, text), scope: "resource" });
  const styles = (setting: string, all: Readonly<Record<string, string>>) => ({
    type: "string",
    enum: Object.keys(all),
    enumDescriptions: Object.entries(all).map(([style, text]) => name(`setting.${setting}.${style}`, text)),
  });
  const onOff = (isOn: boolean) => ({ type: "boolean", default: isOn });
  return {
    "transcript.dateStyle": {
      ...styles("dateStyle", DATE_STYLES),
      default: DEFAULT_SETTINGS.dateStyle,
      ...described("dateStyle", "How the date in a transcript's header is written, in the transcript's language."),
    },
    "transcript.labelStyle": {
      ...styles("labelStyle", LABEL_STYLES),
      default: DEFAULT_SETTINGS.labelStyle,
      ...described("labelStyle", "How speakers' labels are written; the rule mixed-label-style finds those that are not."),
    },
    "transcript.workspaceDiagnostics": {
      ...onOff(workspaceDiagnostics),
      ...described(
        "workspaceDiagnostics",
        "Show what is found in all transcripts of an archive (a folder with a .transcript.json), not in open ones only.",
      ),
      scope: "window",
    },
    "transcript.wordsPerMinute": {
      type: "number",
      exclusiveMinimum: 0,
      default: wordsPerMinute,
      ...described("wordsPerMinute", "Words per minute used to estimate speaking time."),
    },
    "transcript.docxTemplate": {
      type: "string",
      default: "",
      ...described(
        "docxTemplate",
        "Word document (.docx or .dotx) from which exported Word documents take their styles and pages: a path, from the folder of the workspace on.",
      ),
    },
    "transcript.importTimes": {
      ...onOff(true),
      ...described(
        "importTimes",
        "Write the precise times of imported captions and speech recognition next to the transcript (.times.json); exports use them.",
      ),
    },
    "transcript.codeLens.speech": {
      ...onOff(codeLens.speech),
      ...described(
        "codeLens.speech",
        "Show words, speaking time and the number of answers above header, statement and each question.",
      ),
    },
    "transcript.codeLens.findings": {
      ...onOff(codeLens.findings),
      ...described("codeLens.findings", "Show the number of findings above the header; a click applies the safe fixes."),
    },
    "transcript.inlayHints.speakers": {
      ...onOff(inlayHints.speakers),
      ...described("inlayHints.speakers", "Show who speaks before each paragraph that goes on without a label."),
    },
    "transcript.inlayHints.questionNumbers": {
      ...onOff(inlayHints.questionNumbers),
      ...described("inlayHints.questionNumbers", "Show the number of each question before its label."),
    },
  };
}

/** One object for all rules: a person lists those that are to be otherwise than they are by themselves. */
function rulesSetting(name: Name): object {
  return {
    type: "object",
    properties: Object.fromEntries(RULES.map((rule) => [rule.name, ruleSetting(rule, name)])),
    additionalProperties: false,
    default: {},
    description: name(
      "setting.rules",
      "Severity of the findings of each rule, by the rule's name. A rule that is not listed keeps its own.",
    ),
    scope: "resource",
  };
}

function ruleSetting(rule: Rule, name: Name): object {
  return {
    type: "string",
    enum: Object.keys(SEVERITIES),
    enumDescriptions: Object.entries(SEVERITIES).map(([severity, text]) => name(`severity.${severity}`, text)),
    description: name(`rule.${rule.name}`, rule.summary),
  };
}
