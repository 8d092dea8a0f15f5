import CheckCircleOutlined from '@mui/icons-material/CheckCircleOutlined';
import SyncOutlined from '@mui/icons-material/SyncOutlined';
import WarningAmberOutlined from '@mui/icons-material/WarningAmberOutlined';
import { useNavigate } from 'react-router';
import { ageOf, isOld } from '../../features/backups/age.ts';
import { useBackupState } from '../../features/backups/useBackupState.ts';
import { useToday } from '../../shared/useToday.ts';
import { backupText } from '../../text/backups.ts';
import { StatusPart } from './StatusPart.tsx';

const text = backupText.status;

/** How old the newest backup is; amber after two days, and where one failed. */
export function BackupPart() {
  const navigate = useNavigate();
  const today = useToday();
  const { data: state } = useBackupState();
  if (!state?.automatic) return null;
  const { last, failure, running } = state;
  const warn = failure !== null || (last !== null && isOld(last, today));
  const words = running ? text.running : failure !== null ? (failure.place === 'ikinci' ? text.secondFailed : text.failed) : last === null ? text.none : text.good(ageOf(last, today));
  return (
    <StatusPart icon={running ? <SyncOutlined /> : warn || last === null ? <WarningAmberOutlined /> : <CheckCircleOutlined />} hint={text.hint} warn={warn && !running} onClick={() => void navigate('/settings/yedekler')}>
      {words}
    </StatusPart>
  );
}
