import { useMemo } from 'react';
import type { FirmRow } from '../../../preload/contract/firms.ts';
import type { NeighbourhoodRow } from '../../../preload/contract/neighbourhoods.ts';
import type { NgoRow } from '../../../preload/contract/ngos.ts';
import type { PersonRow } from '../../../preload/contract/people.ts';
import type { UnitRow } from '../../../preload/contract/units.ts';
import { call } from '../../api/client.ts';
import { useWrite } from '../../api/queries.ts';
import { useNotify } from '../../shared/feedback/NotifyProvider.tsx';
import type { CellEdit, Edits } from '../../shared/table/edit.ts';
import { directoryText } from '../../text/directory.ts';
import { phoneWords } from './columns.tsx';
import { useMay } from '../../shared/session/SessionContext.ts';

/** What of the directory can be changed in its lists. The record is read whole before it is written, so nothing beside the one field changes. */

interface Named {
  readonly id: number;
  readonly name: string;
}

/** A text column; what is shown is what is edited, so passing through it changes nothing. */
function text<Row>(value: (row: Row) => string, maxLength: number, save: (row: Row, value: string) => Promise<unknown>): CellEdit<Row> {
  return { kind: 'text', value, maxLength, save };
}

function useTold(): <Row extends Named>(row: Row, write: Promise<unknown>) => Promise<void> {
  const notify = useNotify();
  return useMemo(
    () => async (row, write) => {
      await write;
      notify(directoryText.saved(row.name));
    },
    [notify],
  );
}

export function useUnitEdits(): Edits<UnitRow> {
  const may = useMay('units', 'change');
  const { mutateAsync } = useWrite('units', 'change');
  const told = useTold();
  return useMemo((): Edits<UnitRow> => {
    if (!may) return {};
    const put = (field: 'shortName' | 'phone') => async (row: UnitRow, value: string) => {
      const { id, name, shortName, phone, note } = await call('units', 'get', { id: row.id });
      return told(row, mutateAsync({ id, name, shortName, phone, note, [field]: value }));
    };
    return { shortName: text(({ shortName }) => shortName, 60, put('shortName')), phone: text(({ phone }) => phoneWords(phone), 40, put('phone')) };
  }, [may, mutateAsync, told]);
}

export function useNgoEdits(): Edits<NgoRow> {
  const may = useMay('ngos', 'change');
  const { mutateAsync } = useWrite('ngos', 'change');
  const told = useTold();
  return useMemo((): Edits<NgoRow> => {
    if (!may) return {};
    const put = (changed: 'field' | 'phone' | 'email') => async (row: NgoRow, value: string) => {
      const { id, name, field, neighbourhoodId, phone, email, address, note, closedOn } = await call('ngos', 'get', { id: row.id });
      return told(row, mutateAsync({ id, name, field, neighbourhoodId, phone, email, address, note, closedOn, [changed]: value }));
    };
    return { field: text(({ field }) => field, 100, put('field')), phone: text(({ phone }) => phoneWords(phone), 40, put('phone')), email: text(({ email }) => email, 200, put('email')) };
  }, [may, mutateAsync, told]);
}

export function useFirmEdits(): Edits<FirmRow> {
  const may = useMay('firms', 'change');
  const { mutateAsync } = useWrite('firms', 'change');
  const told = useTold();
  return useMemo((): Edits<FirmRow> => {
    if (!may) return {};
    const put = (changed: 'taxOffice' | 'contact' | 'phone' | 'email') => async (row: FirmRow, value: string) => {
      const { id, name, taxNo, taxOffice, contact, phone, email, address, note, closedOn } = await call('firms', 'get', { id: row.id });
      return told(row, mutateAsync({ id, name, taxNo, taxOffice, contact, phone, email, address, note, closedOn, [changed]: value }));
    };
    return {
      taxOffice: text(({ taxOffice }) => taxOffice, 100, put('taxOffice')),
      contact: text(({ contact }) => contact, 150, put('contact')),
      phone: text(({ phone }) => phoneWords(phone), 40, put('phone')),
      email: text(({ email }) => email, 200, put('email')),
    };
  }, [may, mutateAsync, told]);
}

export function usePersonEdits(): Edits<PersonRow> {
  const may = useMay('people', 'change');
  const { mutateAsync } = useWrite('people', 'change');
  const told = useTold();
  return useMemo((): Edits<PersonRow> => {
    if (!may) return {};
    const put = (field: 'phone' | 'phone2' | 'email') => async (row: PersonRow, value: string) => {
      const { id, name, phone, phone2, email, address, note } = await call('people', 'get', { id: row.id });
      return told(row, mutateAsync({ id, name, phone, phone2, email, address, note, [field]: value }));
    };
    return { phone: text(({ phone }) => phoneWords(phone), 40, put('phone')), phone2: text(({ phone2 }) => phoneWords(phone2), 40, put('phone2')), email: text(({ email }) => email, 200, put('email')) };
  }, [may, mutateAsync, told]);
}

export function useNeighbourhoodEdits(): Edits<NeighbourhoodRow> {
  const may = useMay('neighbourhoods', 'change');
  const { mutateAsync } = useWrite('neighbourhoods', 'change');
  const told = useTold();
  return useMemo((): Edits<NeighbourhoodRow> => {
    if (!may) return {};
    const put = async (row: NeighbourhoodRow, value: string) => {
      const { id, kind, code, populationYear, households, note } = await call('neighbourhoods', 'get', { id: row.id });
      // What is no number is refused by the schema, in its own sentence.
      const population = value === '' ? null : Number(value.replaceAll('.', ''));
      return told(row, mutateAsync({ id, kind, code, population, populationYear, households, note }));
    };
    return { population: text(({ population }) => (population === null ? '' : String(population)), 12, put) };
  }, [may, mutateAsync, told]);
}
