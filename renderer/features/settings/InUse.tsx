import { Mark } from '../../shared/chips/Mark.tsx';
import { commonText } from '../../text/common.ts';

export function InUse({ active }: { readonly active: boolean }) {
  return active ? (
    <Mark tone="plain" symbol="✔">
      {commonText.active}
    </Mark>
  ) : (
    <Mark tone="plain" symbol="–">
      {commonText.passive}
    </Mark>
  );
}
