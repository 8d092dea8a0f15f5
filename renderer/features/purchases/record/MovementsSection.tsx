import { Box, Button, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import type { MovementKind, PurchaseDocument } from '../../../../preload/contract/purchase-codes.ts';
import { movementNames } from '../../../../preload/contract/purchase-text.ts';
import type { PurchaseDetail, PurchaseMovement, PurchasePayment } from '../../../../preload/contract/purchase-shapes.ts';
import { formatQuantity } from '../../../../preload/contract/quantity.ts';
import { formatDate, formatMoney } from '../../../shared/format.ts';
import { Section } from '../../../shared/Section.tsx';
import { useMayWork } from '../../../shared/session/ForWork.tsx';
import { visuallyHidden } from '../../../shared/visuallyHidden.ts';
import { movedLine, purchaseRecordText as text } from '../../../text/purchase-record.ts';
import type { RecordStep } from './steps.ts';
import { usePurchasePapers } from './usePurchasePapers.tsx';

interface Props {
  readonly purchase: PurchaseDetail;
  readonly onStep: (step: RecordStep) => void;
}

/** The paper that goes with a movement. */
const documentOf: Readonly<Partial<Record<MovementKind, PurchaseDocument>>> = { siparis: 'siparis_mektubu', teslim: 'teslim_tesellum', kabul: 'muayene_kabul' };

/** Orders, deliveries, acceptances, invoices and payments in the order of their days; a cancelled one stays, struck through, with its reason. */
export function MovementsSection({ purchase, onStep }: Props) {
  const works = useMayWork() && purchase.endedOn === null;
  const { movements, payments } = purchase;
  const made = usePurchasePapers(purchase.id);
  if (movements.length === 0 && payments.length === 0) return null;
  return (
    <Section flush title={payments.length === 0 ? text.movements : text.movementsAndPayments}>
      {made.question}
      <Table size="small" aria-label={text.movements} sx={{ '& td': { verticalAlign: 'top', py: 0.5 }, '& tr:last-child td': { borderBottom: 0 } }}>
        <TableHead>
          <TableRow>
            <TableCell sx={{ width: 84 }}>{text.day}</TableCell>
            <TableCell sx={{ width: 136 }}>{text.what}</TableCell>
            <TableCell>{text.details}</TableCell>
            <TableCell sx={{ width: 108 }}>{text.documentNo}</TableCell>
            <TableCell sx={{ width: 148, textAlign: 'right' }}>{text.amount}</TableCell>
            <TableCell sx={{ width: 112 }}>
              <span style={visuallyHidden}>{text.cancelMark}</span>
            </TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {movements.map((movement) => (
            <MovementRow key={`m${movement.id}`} purchase={purchase} movement={movement} onPrint={made.open} onCancel={works ? () => onStep({ kind: 'cancelMovement', id: movement.id }) : null} />
          ))}
          {payments.map((payment) => (
            <PaymentRow key={`p${payment.id}`} payment={payment} invoiceNo={movements.find(({ id }) => id === payment.invoiceId)?.documentNo ?? ''} onCancel={works ? () => onStep({ kind: 'cancelPayment', id: payment.id }) : null} />
          ))}
        </TableBody>
      </Table>
    </Section>
  );
}

interface MovementProps {
  readonly purchase: PurchaseDetail;
  readonly movement: PurchaseMovement;
  readonly onPrint: (document: PurchaseDocument, movementId: number) => void;
  readonly onCancel: (() => void) | null;
}

function MovementRow({ purchase, movement, onPrint, onCancel }: MovementProps) {
  const { kind, on, firm, person, dueOn, note, documentNo, gross, unpaid, cancelledOn } = movement;
  const lines = movement.lines.flatMap(({ lineId, quantity }) => {
    const line = purchase.lines.find(({ id }) => id === lineId);
    return line ? [movedLine(formatQuantity(quantity), line.unit, line.item)] : [];
  });
  const who = [firm, person, dueOn && text.due(formatDate(dueOn)), note].filter(Boolean).join(' · ');
  const state = kind !== 'fatura' || cancelledOn !== null ? '' : unpaid > 0 ? text.unpaid(formatMoney(unpaid)) : text.paidAll;
  const document = documentOf[kind];
  return (
    <Row on={on} what={movementNames[kind]} onPrint={document ? () => onPrint(document, movement.id) : null} documentNo={documentNo} amount={gross > 0 ? formatMoney(gross) : ''} below={state} cancelledOn={cancelledOn} reason={movement.cancelReason} onCancel={onCancel}>
      {lines.join(', ')}
      {who !== '' && <Quiet>{who}</Quiet>}
    </Row>
  );
}

function PaymentRow({ payment, invoiceNo, onCancel }: { readonly payment: PurchasePayment; readonly invoiceNo: string; readonly onCancel: (() => void) | null }) {
  const { paidOn, amount, withheld, documentNo, person, cancelledOn } = payment;
  return (
    <Row on={paidOn} what={text.payment} onPrint={null} documentNo={documentNo} amount={formatMoney(amount)} below={withheld > 0 ? text.withheld(formatMoney(withheld)) : ''} cancelledOn={cancelledOn} reason={payment.cancelReason} onCancel={onCancel}>
      {invoiceNo}
      {person !== '' && <Quiet>{person}</Quiet>}
    </Row>
  );
}

const small = { minHeight: 24, py: 0, px: 1, minWidth: 0 } as const;

interface RowProps {
  readonly on: string;
  readonly what: string;
  readonly documentNo: string;
  readonly amount: string;
  readonly below: string;
  readonly cancelledOn: string | null;
  readonly reason: string;
  readonly onPrint: (() => void) | null;
  readonly onCancel: (() => void) | null;
  readonly children: ReactNode;
}

function Row({ on, what, documentNo, amount, below, cancelledOn, reason, onPrint, onCancel, children }: RowProps) {
  const struck = cancelledOn === null ? {} : { color: 'text.secondary', textDecoration: 'line-through' };
  return (
    <TableRow>
      <TableCell sx={struck}>{formatDate(on)}</TableCell>
      <TableCell sx={{ ...struck, fontWeight: 600 }}>{what}</TableCell>
      <TableCell sx={{ overflowWrap: 'anywhere' }}>
        <Box sx={struck}>{children}</Box>
        {cancelledOn !== null && <Typography variant="body2">⊘ {text.cancelled(formatDate(cancelledOn), reason)}</Typography>}
      </TableCell>
      <TableCell sx={{ ...struck, overflowWrap: 'anywhere' }}>{documentNo}</TableCell>
      <TableCell sx={{ ...struck, textAlign: 'right', whiteSpace: 'nowrap' }}>
        {amount}
        {below !== '' && <Quiet>{below}</Quiet>}
      </TableCell>
      <TableCell sx={{ textAlign: 'right', whiteSpace: 'nowrap' }}>
        {cancelledOn === null && onPrint && (
          <Button size="small" variant="text" sx={small} aria-label={text.printOf(`${what} ${documentNo} ${formatDate(on)}`)} onClick={onPrint}>
            {text.print}
          </Button>
        )}
        {cancelledOn === null && onCancel && (
          <Button size="small" variant="text" sx={small} aria-label={text.cancel(`${what} ${documentNo} ${formatDate(on)}`)} onClick={onCancel}>
            {text.cancelMark}
          </Button>
        )}
      </TableCell>
    </TableRow>
  );
}

function Quiet({ children }: { readonly children: ReactNode }) {
  return (
    <Typography variant="body2" color="textSecondary">
      {children}
    </Typography>
  );
}
