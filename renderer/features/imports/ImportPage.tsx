import { useState } from 'react';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import { importKinds, type ImportKind, type OpenedTable } from '../../../preload/contract/imports.ts';
import { useCommand } from '../../shared/commands/CommandProvider.tsx';
import { StartPanel } from './StartPanel.tsx';
import { takePasted } from './pasted.ts';
import { Wizard } from './Wizard.tsx';

/** A list is chosen or pasted, looked at, and written. The kind stands in the address. */
export function ImportPage() {
  const navigate = useNavigate();
  const { kind: wanted } = useParams();
  const kind: ImportKind = importKinds.find((one) => one === wanted) ?? 'talepler';
  const [address] = useSearchParams();
  const [table, setTable] = useState<OpenedTable | null>(() => takePasted(Number(address.get('table') ?? 0)));
  useCommand('leave', () => void navigate(-1));
  return table === null ? <StartPanel key={kind} kind={kind} onOpened={setTable} /> : <Wizard key={`${kind} ${table.tableId}`} kind={kind} table={table} onOther={setTable} />;
}
