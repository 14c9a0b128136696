/** Which sources of the corpora resemble each other, so that a figure on sources left out leaves all of them out at once. */

export const FAMILIES: Readonly<Record<string, readonly string[]>> = {
  plenary: ["at_nationalrat", "congress_record", "hansard_fiji", "kenya_hansard", "sq_kuvendi", "winnipeg_council", "za_hansard"],
  meeting: ["graphql_wg", "ietf_minutes", "w3c_ccg", "wasm_minutes", "meeting_ethereum", "meeting_zoom_vtt"],
  hearing: ["nysenate_hearing", "us_irancontra"],
  debate: ["kremlin_oneline", "kremlin_pages", "us_debates", "us_townhall_markup"],
  podcast: [
    "de_ndr_podcast",
    "fr_rfi_facile",
    "podcast_talkpython",
    "zh_podcast_md",
    "zh_captions_md",
    "podcast_bitcoin",
    "podcast_changelog",
  ],
  "press-conference": ["es_mx_sheinbaum", "zh_fmprc", "neg_zh", "seeds", "whitehouse_biden", "fed_fomc"],
  "prime-minister": ["au_pm"],
  spaceflight: ["nasa_spacelog"],
  interview: ["es_venezolanos", "fed_speech", "nl_qa", "ru_poslanie"],
  textfiles: ["textfiles"],
  "no-transcript": ["neg_es", "neg_faq", "neg_ja", "neg_literature", "neg_ru"],
};
