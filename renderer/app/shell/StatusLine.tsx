import { Box, Tooltip } from '@mui/material';
import DarkModeOutlined from '@mui/icons-material/DarkModeOutlined';
import EditNoteOutlined from '@mui/icons-material/EditNoteOutlined';
import FolderOutlined from '@mui/icons-material/FolderOutlined';
import HelpOutlineOutlined from '@mui/icons-material/HelpOutlineOutlined';
import LightModeOutlined from '@mui/icons-material/LightModeOutlined';
import PersonOutlined from '@mui/icons-material/PersonOutlined';
import { roleNames } from '../../../preload/contract/user-text.ts';
import { useNavigate } from 'react-router';
import { useAct, useRead } from '../../api/queries.ts';
import { useAppearance } from '../../shared/Appearance.tsx';
import { useRunning } from '../../shared/AppStatus.ts';
import { useCommands } from '../../shared/commands/CommandProvider.tsx';
import { useNotify } from '../../shared/feedback/NotifyProvider.tsx';
import { useSession } from '../../shared/session/SessionContext.ts';
import { draftText } from '../../text/drafts.ts';
import { shellText } from '../../text/shell.ts';
import { BackupPart } from './BackupPart.tsx';
import { PrivacySwitch } from './PrivacySwitch.tsx';
import { StatusPart } from './StatusPart.tsx';

const text = shellText.status;

/** 24 px at the foot: who, where, what kind of data; every part can be clicked. */
export function StatusLine() {
  const { status, restart } = useRunning();
  const { mode } = useAppearance();
  const registry = useCommands();
  const navigate = useNavigate();
  const notify = useNotify();
  const { user, tiles } = useSession();
  // Somebody who works alone and without a PIN needs no word for what they may.
  const alone = tiles.length <= 1 && !user.hasPin;
  const drafts = useRead('drafts', 'list', {});
  const showFolder = useAct('app', 'showDataFolder');
  const leaveSample = useAct('app', 'leaveSample');
  const dark = mode === 'dark';
  const tell = (error: Error): void => notify(error.message);
  return (
    <Box
      component="footer"
      aria-label={text.label}
      sx={{
        height: 24,
        flex: 'none',
        display: 'flex',
        alignItems: 'stretch',
        fontSize: 13.5,
        borderTop: 1,
        borderColor: 'divider',
        bgcolor: status.sample ? (theme) => theme.colors.accentSoft : 'background.paper',
        color: status.sample ? 'secondary.main' : 'text.secondary',
      }}
    >
      <StatusPart icon={<PersonOutlined />} hint={text.userHint} onClick={() => registry.run('lock')}>
        {alone ? text.user(user.name) : text.userAs(user.name, roleNames[user.role])}
      </StatusPart>
      <StatusPart icon={<FolderOutlined />} hint={text.folderHint} onClick={() => showFolder.mutate({}, { onError: tell })} shrink>
        {text.folder(status.dataFolder)}
      </StatusPart>
      <BackupPart />
      {drafts.data && drafts.data.length > 0 && (
        <StatusPart icon={<EditNoteOutlined />} hint={draftText.statusHint} onClick={() => void navigate('/drafts')}>
          {draftText.status(drafts.data.length)}
        </StatusPart>
      )}
      {status.sample && (
        <>
          <Tooltip title={text.sampleNote}>
            <Box component="strong" sx={{ px: 1.5, lineHeight: '24px', bgcolor: 'secondary.main', color: 'background.paper', whiteSpace: 'nowrap' }}>
              {text.sample}
            </Box>
          </Tooltip>
          <StatusPart onClick={() => leaveSample.mutate({}, { onSuccess: restart, onError: tell })}>{text.leaveSample}</StatusPart>
        </>
      )}
      <Box sx={{ flex: 1 }} />
      <PrivacySwitch />
      <StatusPart icon={<HelpOutlineOutlined />} onClick={() => registry.run('help')}>
        {text.help}
      </StatusPart>
      <StatusPart icon={dark ? <LightModeOutlined /> : <DarkModeOutlined />} hint={dark ? text.toLight : text.toDark} onClick={() => registry.run('toggleTheme')}>
        {dark ? text.light : text.dark}
      </StatusPart>
      <StatusPart onClick={() => void navigate('/settings/gorunum')}>{text.version(status.version)}</StatusPart>
    </Box>
  );
}
