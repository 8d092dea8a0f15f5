import { heldAssets, heldCounts, heldPlaces, heldRequests } from '../../../db/queries/data-subject.ts';
import { findPerson } from '../../../db/repositories/people.ts';
import { termsOfPerson } from '../../../db/repositories/seats.ts';
import { getSetting } from '../../../db/settings.ts';
import type { Reader } from '../../../db/unit-of-work.ts';
import { formatDate } from '../../../preload/contract/dates.ts';
import { formatCount } from '../../../preload/contract/money.ts';
import { neighbourhoodTitle } from '../../../preload/contract/neighbourhood-name.ts';
import { formatPhone } from '../../../preload/contract/phone.ts';
import type { ReportModel, ReportRow } from '../../../preload/contract/report-model.ts';
import { maskTckn } from '../../../preload/contract/tckn.ts';
import { seatRoleNames, stateNames } from '../../../preload/contract/text.ts';
import { Refusal } from '../../bridge/failure.ts';
import { answerDue } from '../../features/disposal/answer-due.ts';
import { dataSubjectText as words } from '../data-subject-text.ts';
import { field } from '../text.ts';
import { letterhead } from './letterhead.ts';

/** Answer to a person who asks what is kept about them: everything from every table, and the last day for the answer. */
export async function dataSubjectSheet(reader: Reader, { personId, receivedOn }: { readonly personId: number; readonly receivedOn: string }): Promise<ReportModel> {
  const person = await findPerson(reader, personId);
  if (!person) throw new Refusal('notFound');
  const office = await getSetting(reader, 'office');
  const due = await answerDue(reader, receivedOn);
  const requests = await heldRequests(reader, personId);
  return {
    title: words.title,
    letterhead: await letterhead(reader),
    parameters: [field(words.applicant, person.name), field(words.receivedOn, formatDate(receivedOn)), field(words.dueOn, formatDate(due.dueDate))],
    generatedAt: reader.occasion.now,
    methodNotes: [words.basis(due.explanation), words.method],
    sections: [
      { kind: 'text', text: words.text(office?.unit ?? '', formatDate(receivedOn), person.name) },
      {
        kind: 'table',
        title: words.data,
        columns: [
          { key: 'kind', label: words.kind, type: 'text', width: 150 },
          { key: 'value', label: words.value, type: 'text', width: '*' },
        ],
        rows: await dataRows(reader, person),
        emptyText: '',
      },
      {
        kind: 'table',
        title: words.requests,
        columns: [
          { key: 'number', label: words.number, type: 'text', width: 52 },
          { key: 'registeredOn', label: words.registeredOn, type: 'date', width: 58 },
          { key: 'subject', label: words.subject, type: 'text', width: '*' },
          { key: 'state', label: words.state, type: 'text', width: 58 },
          { key: 'role', label: words.role, type: 'text', width: 62 },
          { key: 'phone', label: words.phone, type: 'phone', width: 86 },
          { key: 'attached', label: words.attached, type: 'text', width: 80 },
        ],
        rows: requests.map((each) => ({
          cells: [each.number, each.registeredOn, each.subject, stateNames[each.state], each.joined === 1 ? words.joined : words.own, each.phone === '' ? null : each.phone, words.attachedOf(each.letters, each.files)],
        })),
        emptyText: words.requestsEmpty,
      },
      { kind: 'text', text: words.rights },
    ],
    signatures: [{ role: words.signer, name: reader.occasion.actor }],
  };
}

type Person = NonNullable<Awaited<ReturnType<typeof findPerson>>>;

async function dataRows(reader: Reader, person: Person): Promise<ReportRow[]> {
  const { history, opened, papers } = await heldCounts(reader, person.id);
  const kept = { ...person, phone: person.phone && formatPhone(person.phone), phone2: person.phone2 && formatPhone(person.phone2), tckn: person.tckn && maskTckn(person.tckn) };
  const keys = Object.keys(words.fields) as (keyof typeof words.fields)[];
  const lines: (readonly [string, string])[] = [
    ...keys.filter((key) => kept[key] !== '').map((key) => [words.fields[key], kept[key]] as const),
    ...(await termsOfPerson(reader, person.id)).map(({ neighbourhood, role, startDate, endDate }) => [words.seat, words.seatOf(neighbourhoodTitle(neighbourhood), seatRoleNames[role], `${formatDate(startDate)} – ${endDate === null ? '' : formatDate(endDate)}`)] as const),
    ...(await heldPlaces(reader, person.id)).map((place) => [words.place, place] as const),
    ...(await heldAssets(reader, person.id)).map((asset) => [words.asset, asset] as const),
    [words.history, words.historyOf(formatCount(history))],
    [words.access, words.accessOf(formatCount(opened), formatCount(papers))],
  ];
  return lines.map((cells) => ({ cells }));
}
