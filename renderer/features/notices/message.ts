import { outcomeNames } from '../../../preload/contract/text.ts';
import type { NoticeGroup, NoticeLine } from '../../../preload/contract/notices.ts';
import { formatDate } from '../../shared/format.ts';
import { noticeMessage as words } from '../../text/notices.ts';

/** Who signs: the institution and the office's own name. */
export interface Sender {
  readonly institution: string;
  readonly unit: string;
}

const INDENT = '   ';

/** For a message on the phone: one paragraph. */
export function messageOf(group: NoticeGroup, sender: Sender): string {
  const results = group.lines.map((line) => {
    const reason = line.reason === '' || line.outcome === 'mukerrer' ? '' : words.because(line.reason);
    return words.one(formatDate(line.registeredOn), line.subject, line.number, [sentence(outcomeWords(line)), reason, sentence(line.resultText)].filter(Boolean).join(' '));
  });
  return [words.greeting(group.name, group.kind, group.neighbourhood), ...results, signature(sender)].filter(Boolean).join(' ');
}

/** For an e-mail: the subject in the first line, one block for each request. */
export function emailOf(group: NoticeGroup, sender: Sender): string {
  const { lines } = group;
  const blocks = lines.map((line, at) =>
    [
      words.item(at + 1, line.number, line.subject, formatDate(line.registeredOn)),
      INDENT + words.result(sentence(outcomeWords(line))),
      ...(line.reason === '' || line.outcome === 'mukerrer' ? [] : [INDENT + words.reason(sentence(line.reason))]),
      ...(line.resultText === '' ? [] : [INDENT + words.note(sentence(line.resultText))]),
    ].join('\n'),
  );
  const text = [words.subject(lines.map(({ number }) => number).join(', ')), words.greeting(group.name, group.kind, group.neighbourhood), words.intro(lines.length), ...blocks, words.closing];
  return [...text, [sender.institution, sender.unit].filter(Boolean).join('\n')].filter(Boolean).join('\n\n');
}

/** How it ended, in words for the one who asked. */
export function outcomeWords({ outcome, planYear, forwardedTo, duplicateOf, doneOn }: NoticeLine): string {
  if (outcome === 'programa_alindi' && planYear !== null) return words.planned(planYear);
  if (outcome === 'gorev_disi' && forwardedTo !== '') return words.passedOn(forwardedTo);
  if (outcome === 'mukerrer' && duplicateOf !== '') return words.together(duplicateOf);
  return doneOn === null ? outcomeNames[outcome] : words.doneOn(outcomeNames[outcome], formatDate(doneOn));
}

function signature({ institution, unit }: Sender): string {
  return [institution, unit].filter(Boolean).join(' ');
}

function sentence(text: string): string {
  const trimmed = text.trim();
  return trimmed === '' || /[.?…]$/.test(trimmed) ? trimmed : `${trimmed}.`;
}
