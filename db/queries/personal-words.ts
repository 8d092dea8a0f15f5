import type { Reader } from '../unit-of-work.ts';

/** Names, addresses and notes of everybody the records know, those of before too: what a paper without personal data must not show. */
export async function personalWords(reader: Reader): Promise<{ readonly names: readonly string[]; readonly exact: readonly string[] }> {
  const names = await reader.all<{ name: string }>(
    `SELECT name FROM person UNION SELECT requester_name FROM request WHERE requester_kind <> 'stk' UNION SELECT name FROM co_requester WHERE kind <> 'stk'
     UNION SELECT contact FROM firm WHERE contact <> '' UNION SELECT old_value FROM history WHERE entity = 'firm' AND field = 'contact' AND old_value <> ''
     UNION SELECT holder FROM asset_holding UNION SELECT old_value FROM history WHERE entity = 'person' AND field = 'name' AND old_value <> ''`,
  );
  const exact = await reader.all<{ text: string }>(`SELECT address AS text FROM person WHERE address <> '' UNION SELECT note FROM person WHERE note <> '' UNION SELECT tax_no FROM firm WHERE length(tax_no) = 11
     UNION SELECT old_value FROM history WHERE entity = 'person' AND field IN ('address', 'note') AND old_value <> ''`);
  return { names: names.map(({ name }) => name), exact: exact.map(({ text }) => text) };
}
