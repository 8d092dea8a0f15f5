import { getSetting } from '../../../db/settings.ts';
import type { Reader } from '../../../db/unit-of-work.ts';
import { formatPhone } from '../../../preload/contract/phone.ts';
import type { ReportModel } from '../../../preload/contract/report-model.ts';
import { noticeOf } from '../../features/privacy-notice/handlers.ts';
import { dataSubjectText as words } from '../data-subject-text.ts';
import { letterhead } from './letterhead.ts';

const blank = '……………………';

/** Aydınlatma metni with the office's name and addresses in it; what is not known is a dotted line to be filled in by hand. */
export async function privacyNoticePaper(reader: Reader): Promise<ReportModel> {
  const { text } = await noticeOf(reader);
  const head = await letterhead(reader);
  const letters = await getSetting(reader, 'letters');
  const values: Readonly<Record<string, string>> = {
    kurum: head.institution,
    birim: head.unit,
    adres: letters?.address ?? '',
    telefon: letters?.phone ? formatPhone(letters.phone) : '',
    eposta: letters?.email ?? '',
    kep: letters?.kep ?? '',
  };
  return {
    title: words.noticeTitle,
    letterhead: head,
    parameters: [],
    generatedAt: reader.occasion.now,
    methodNotes: [words.noticeMethod],
    style: 'official',
    sections: [{ kind: 'text', text: text.replaceAll(/\{([a-z]+)\}/g, (field, name: string) => (Object.hasOwn(values, name) ? values[name] || blank : field)) }],
  };
}
