import { ImportWords } from '../imports/ImportButton.tsx';
import { PastImports } from '../imports/PastImports.tsx';

/** What was brought in from files, and the way back. */
export function ImportSettings() {
  return (
    <>
      <PastImports />
      <div style={{ marginTop: 16 }}>
        <ImportWords kind="talepler" />
      </div>
    </>
  );
}
