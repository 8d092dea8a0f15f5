import type { RequestAction, RequestDetail } from '../../../../preload/contract/requests.ts';
import { AnswerDialog } from '../actions/AnswerDialog.tsx';
import { CloseDialog } from '../actions/CloseDialog.tsx';
import { CorrectUnitDialog } from '../actions/CorrectUnitDialog.tsx';
import { EditDialog } from '../actions/EditDialog.tsx';
import { HandOffDialog } from '../actions/HandOffDialog.tsx';
import { JudgeDialog } from '../actions/JudgeDialog.tsx';
import { NotifyDialog } from '../actions/NotifyDialog.tsx';
import { CancelDialog, ReopenDialog } from '../actions/ReasonDialogs.tsx';
import { ReturnDialog } from '../actions/ReturnDialog.tsx';
import { unjudgedHandOffs, waitingHandOffs } from '../nextStep.ts';

interface Props {
  readonly request: RequestDetail;
  readonly action: RequestAction;
  /** null = done; an action = the question that follows at once. */
  readonly onGo: (next: RequestAction | null) => void;
}

/** The dialog of an action. An answer is followed by its question, a sufficient answer by the outcome. */
export function ActionDialogs({ request, action, onGo }: Props) {
  const done = () => onGo(null);
  const props = { request, onClose: done, onDone: done };
  switch (action) {
    case 'duzelt':
      return <EditDialog {...props} />;
    case 'havale':
      return <HandOffDialog requests={[request]} onClose={done} onDone={done} />;
    case 'birim_duzelt':
      return <CorrectUnitDialog {...props} />;
    case 'iade':
      return <ReturnDialog {...props} handOffs={waitingHandOffs(request.handOffs)} />;
    case 'yanit':
      return <AnswerDialog {...props} handOffs={waitingHandOffs(request.handOffs)} onDone={() => onGo('yeterlilik')} />;
    case 'yeterlilik': {
      const unjudged = unjudgedHandOffs(request.handOffs);
      // Right after an answer was saved the record is read again first.
      if (unjudged.length === 0) return null;
      return <JudgeDialog {...props} handOffs={unjudged} onDone={(adequate) => onGo(adequate ? 'sonuclandir' : null)} />;
    }
    case 'sonuclandir':
      return <CloseDialog {...props} />;
    case 'bildir':
      return <NotifyDialog {...props} />;
    case 'yeniden_ac':
      return <ReopenDialog {...props} />;
    case 'iptal':
      return <CancelDialog {...props} />;
  }
}
