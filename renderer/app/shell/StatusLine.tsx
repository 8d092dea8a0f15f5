import { Box, ButtonBase, Tooltip } from '@mui/material';
import DarkModeOutlined from '@mui/icons-material/DarkModeOutlined';
import EditNoteOutlined from '@mui/icons-material/EditNoteOutlined';
import FolderOutlined from '@mui/icons-material/FolderOutlined';
import HelpOutlineOutlined from '@mui/icons-material/HelpOutlineOutlined';
import LightModeOutlined from '@mui/icons-material/LightModeOutlined';
import PersonOutlined from '@mui/icons-material/PersonOutlined';
import type { ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { useAct, useRead } from '../../api/queries.ts';
import { useAppearance } from '../../shared/Appearance.tsx';
import { useRunning } from '../../shared/AppStatus.ts';
import { useCommands } from '../../shared/commands/CommandProvider.tsx';
import { useNotify } from '../../shared/feedback/NotifyProvider.tsx';
import { draftText } from '../../text/drafts.ts';
import { shellText } from '../../text/shell.ts';
import { PrivacySwitch } from './PrivacySwitch.tsx';

const text = shellText.status;

/** 24 px at the foot: who, where, what kind of data; every part can be clicked. */
export function StatusLine() {
  const { status, restart } = useRunning();
  const { mode } = useAppearance();
  const registry = useCommands();
  const navigate = useNavigate();
  const notify = useNotify();
  const office = useRead('office', 'get', {});
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
      {office.data && (
        <Part icon={<PersonOutlined />} hint={text.userHint} onClick={() => void navigate('/settings/kurum')}>
          {text.user(office.data.userName)}
        </Part>
      )}
      <Part icon={<FolderOutlined />} hint={text.folderHint} onClick={() => showFolder.mutate({}, { onError: tell })} shrink>
        {text.folder(status.dataFolder)}
      </Part>
      {drafts.data && drafts.data.length > 0 && (
        <Part icon={<EditNoteOutlined />} hint={draftText.statusHint} onClick={() => void navigate('/drafts')}>
          {draftText.status(drafts.data.length)}
        </Part>
      )}
      {status.sample && (
        <>
          <Tooltip title={text.sampleNote}>
            <Box component="strong" sx={{ px: 1.5, lineHeight: '24px', bgcolor: 'secondary.main', color: 'background.paper', whiteSpace: 'nowrap' }}>
              {text.sample}
            </Box>
          </Tooltip>
          <Part onClick={() => leaveSample.mutate({}, { onSuccess: restart, onError: tell })}>{text.leaveSample}</Part>
        </>
      )}
      <Box sx={{ flex: 1 }} />
      <PrivacySwitch />
      <Part icon={<HelpOutlineOutlined />} onClick={() => registry.run('help')}>
        {text.help}
      </Part>
      <Part icon={dark ? <LightModeOutlined /> : <DarkModeOutlined />} hint={dark ? text.toLight : text.toDark} onClick={() => registry.run('toggleTheme')}>
        {dark ? text.light : text.dark}
      </Part>
      <Part onClick={() => void navigate('/settings/gorunum')}>{text.version(status.version)}</Part>
    </Box>
  );
}

interface PartProps {
  readonly icon?: ReactNode;
  readonly hint?: string;
  readonly onClick: () => void;
  readonly shrink?: boolean;
  readonly children: string;
}

function Part({ icon, hint, onClick, shrink = false, children }: PartProps) {
  const button = (
    <ButtonBase onClick={onClick} sx={{ px: 1, gap: 0.5, fontSize: 'inherit', color: 'inherit', minWidth: 0, flex: shrink ? '0 1 auto' : 'none', '& svg': { fontSize: 16 }, '&:hover': { color: 'text.primary' }, '&.Mui-focusVisible': { outlineOffset: -2 } }}>
      {icon}
      <Box component="span" sx={{ overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' }}>
        {children}
      </Box>
    </ButtonBase>
  );
  return hint ? <Tooltip title={hint} describeChild>{button}</Tooltip> : button;
}
