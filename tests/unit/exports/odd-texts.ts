/** Texts that break files: what programs take for commands, for marks of their format, or cannot draw. */
export const ODD_TEXTS: Record<string, string> = {
  formula: '=HYPERLINK("http://example.org","x")+1-2@3',
  marks: '<w:p>&amp;</w:p> "引号" \'单引号\' ]]> <![CDATA[x',
  lines: '第一行\n第二行\t制表\r\n第三行',
  emoji: '活动😀👨‍👩‍👧结束🏳️‍🌈',
  direction: '前\u202e倒写\u202c\u200f后\u200b字',
  'rare names': '镕玥𠮷䶮',
  'private use': '\ue000\uf8ff私用区',
  'control characters': 'a\u0000b\u0007c\u001bd\u007fe',
  'half a character': '半\ud83d字\udc00',
  'another script': 'العربية עברית ไทย',
  pdf: '(a) Tj ET \\) << /Type >> endobj % x',
  long: '长'.repeat(3000),
  'long word': 'x'.repeat(600),
}

/** What is left of those that no file can hold as they are. */
export const FIT_TEXTS: Record<string, string> = {
  'control characters': 'abcde',
  'half a character': '半\ufffd字\ufffd',
}
