import { loadSnippets, putSnippet, snippetOfCode } from '../../db/repositories/snippets.ts';
import { unknownFields } from '../../preload/contract/snippets.ts';
import { snippetText } from '../../preload/contract/text.ts';
import { fieldRefusal, Refusal } from '../bridge/failure.ts';
import type { FeatureHandlers } from '../bridge/handlers.ts';

export const snippets = {
  list: (reader) => loadSnippets(reader),

  async save(writer, { id, ...snippet }) {
    if (id !== null && !(await loadSnippets(writer)).some((each) => each.id === id)) throw new Refusal('notFound');
    const taken = await snippetOfCode(writer, snippet.code);
    if (taken && taken.id !== id) throw fieldRefusal('code', snippetText.codeTaken(snippet.code, taken.title), 'conflict');
    const [unknown] = unknownFields(snippet.text);
    if (unknown !== undefined) throw fieldRefusal('text', snippetText.unknownField(unknown));
    return { id: await putSnippet(writer, id, snippet) };
  },
} satisfies FeatureHandlers<'snippets'>;
