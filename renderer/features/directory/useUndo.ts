import { useQueryClient } from '@tanstack/react-query';
import { call, type FeatureName, type InputOf, type OperationName } from '../../api/client.ts';
import { useNotify, type NotifyAction } from '../../shared/feedback/NotifyProvider.tsx';
import { commonText } from '../../text/common.ts';
import { directoryText } from '../../text/directory.ts';

/** Makes the "Geri al" of a snackbar out of the operation that restores what was; works after the dialog has gone. */
export function useUndo() {
  const notify = useNotify();
  const queries = useQueryClient();
  return <F extends FeatureName, O extends OperationName<F, 'write'>>(feature: F, operation: O, input: InputOf<F, O>): NotifyAction => ({
    label: commonText.undo,
    run: () =>
      void call(feature, operation, input).then(
        () => {
          notify(directoryText.undone);
          return queries.invalidateQueries();
        },
        (error: unknown) => notify(error instanceof Error ? error.message : String(error)),
      ),
  });
}
