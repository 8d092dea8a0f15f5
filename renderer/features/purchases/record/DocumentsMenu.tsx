import ExpandMoreOutlined from '@mui/icons-material/ExpandMoreOutlined';
import { Button, Menu, MenuItem } from '@mui/material';
import { useState } from 'react';
import { purchaseDocuments, type PurchaseDocument } from '../../../../preload/contract/purchase-codes.ts';
import { purchaseDocumentNames } from '../../../../preload/contract/purchase-text.ts';
import { purchaseRecordText as text } from '../../../text/purchase-record.ts';

/** Every paper that the program can make of this purchase, whether a stage asks for it or not. */
export function DocumentsMenu({ onOpen }: { readonly onOpen: (document: PurchaseDocument) => void }) {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  return (
    <>
      <Button variant="text" endIcon={<ExpandMoreOutlined />} aria-haspopup="menu" aria-expanded={anchor !== null} onClick={(event) => setAnchor(event.currentTarget)}>
        {text.documents}
      </Button>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        {purchaseDocuments.map((document) => (
          <MenuItem
            key={document}
            onClick={() => {
              setAnchor(null);
              onOpen(document);
            }}
          >
            {purchaseDocumentNames[document]}
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}
