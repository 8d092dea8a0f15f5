import { Box, Button, Menu, MenuItem, Typography } from '@mui/material';
import { useRef, useState } from 'react';
import { letterAddressees, letterKinds, type LetterKind } from '../../../preload/contract/letter-model.ts';
import { letterKindNames } from '../../../preload/contract/letter-text.ts';
import type { RequestDetail } from '../../../preload/contract/requests.ts';
import { useRead } from '../../api/queries.ts';
import { useCommand } from '../../shared/commands/CommandProvider.tsx';
import { withKey } from '../../shared/commands/withKey.ts';
import { ReadResult } from '../../shared/feedback/ReadResult.tsx';
import { FormShape } from '../../shared/feedback/Shape.tsx';
import { formatDateTime } from '../../shared/format.ts';
import { PrintMenu } from '../../shared/print/PrintMenu.tsx';
import { Section } from '../../shared/Section.tsx';
import { lettersText as text } from '../../text/letters.ts';
import { ledgerText } from '../../text/requests.ts';
import { ChaseDialog } from '../requests/actions/ChaseDialog.tsx';
import { waitingHandOffs } from '../requests/nextStep.ts';
import { LetterDialog } from './LetterDialog.tsx';
import { ForWork } from '../../shared/session/ForWork.tsx';

/** Letters of a record: what was prepared, and the way to prepare another or to remind the unit. */
export function LettersSection({ request }: { readonly request: RequestDetail }) {
  const letters = useRead('letters', 'ofRequest', { requestId: request.id });
  const button = useRef<HTMLButtonElement>(null);
  const [choosing, setChoosing] = useState(false);
  const [kind, setKind] = useState<LetterKind | null>(null);
  const [chasing, setChasing] = useState(false);
  const waits = waitingHandOffs(request.handOffs).length > 0;
  useCommand('prepareLetter', () => setChoosing(true));
  useCommand('chase', () => setChasing(true), { enabled: waits });
  return (
    <Section
      title={text.section}
      action={
        <ForWork>
          {waits && (
            <Button variant="text" onClick={() => setChasing(true)}>
              {withKey(ledgerText.chase, 'chase')}
            </Button>
          )}
          <Button ref={button} variant="text" aria-haspopup="menu" aria-expanded={choosing} onClick={() => setChoosing(true)}>
            {withKey(text.prepare, 'prepareLetter')}
          </Button>
        </ForWork>
      }
    >
      <ReadResult read={letters} skeleton={<FormShape fields={1} />}>
        {(rows) =>
          rows.length === 0 ? (
            <Typography color="textSecondary">{text.empty}</Typography>
          ) : (
            <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none', display: 'grid', gap: 1 }}>
              {rows.map((letter) => (
                <Box component="li" key={letter.id} sx={{ display: 'flex', gap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
                  <Box sx={{ flex: 1, minWidth: 140 }}>
                    <Typography sx={{ fontWeight: 600 }}>{letterKindNames[letter.kind]}</Typography>
                    <Typography variant="caption" color="textSecondary">
                      {text.writtenAt(formatDateTime(letter.writtenAt), letter.actor)}
                    </Typography>
                  </Box>
                  <ForWork>
                    <Button variant="text" aria-label={text.editOf(letterKindNames[letter.kind])} onClick={() => setKind(letter.kind)}>
                      {text.edit}
                    </Button>
                  </ForWork>
                  <PrintMenu report={{ kind: 'yazi', letterId: letter.id }} shortcut={false} />
                </Box>
              ))}
            </Box>
          )
        }
      </ReadResult>
      <Menu anchorEl={() => button.current} open={choosing} onClose={() => setChoosing(false)}>
        {kindsFor(request).map((each) => (
          <MenuItem
            key={each}
            onClick={() => {
              setChoosing(false);
              setKind(each);
            }}
          >
            {letterKindNames[each]}
          </MenuItem>
        ))}
      </Menu>
      {kind && <LetterDialog requestId={request.id} kind={kind} onClose={() => setKind(null)} />}
      {chasing && <ChaseDialog requests={[request]} onClose={() => setChasing(false)} onDone={() => setChasing(false)} />}
    </Section>
  );
}

/** A reminder is counted, so it has a dialog of its own; a letter to a unit needs a unit. */
function kindsFor({ handOffs, unitId }: RequestDetail): readonly LetterKind[] {
  const hasUnit = unitId !== null || handOffs.length > 0;
  return letterKinds.filter((kind) => kind !== 'tekit' && (letterAddressees[kind] === 'basvuran' || hasUnit));
}
