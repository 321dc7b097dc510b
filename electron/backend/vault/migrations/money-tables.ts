import { ofCase, recordTable } from './record-table-sql.ts'

/** Time and money. What was entered into the ledger is never deleted, nor changed in amount, currency, direction or day. */
export const moneyTables: readonly string[] = [
  recordTable('time', [
    ofCase,
    { name: 'lawyer_id', path: 'lawyerId', of: 'person' },
    { name: 'basis', path: 'basis' },
    { name: 'worked_on', path: 'workedOn' },
  ]),
  recordTable('ledger', [
    ofCase,
    { name: 'direction', path: 'direction' },
    { name: 'category', path: 'category' },
    { name: 'currency', path: 'currency' },
    { name: 'fund', path: 'fund' },
    { name: 'paid_on', path: 'paidOn' },
    { name: 'amount_tiyn', path: 'amountTiyn', type: 'INTEGER' },
    { name: 'helped_id', path: 'helpedId', of: 'person' },
    { name: 'reverses_id', path: 'reversesId', of: 'ledger' },
  ]),
  `CREATE UNIQUE INDEX ledger_reversed_once ON ledger (reverses_id) WHERE reverses_id IS NOT NULL;
   CREATE TRIGGER ledger_not_deleted BEFORE DELETE ON ledger
   BEGIN SELECT RAISE(ABORT, 'a ledger entry is never deleted'); END;
   CREATE TRIGGER ledger_settled BEFORE UPDATE ON ledger
   WHEN NEW.deleted_at IS NOT NULL
     OR json_extract(NEW.data, '$.amountTiyn') IS NOT json_extract(OLD.data, '$.amountTiyn')
     OR json_extract(NEW.data, '$.currency') IS NOT json_extract(OLD.data, '$.currency')
     OR json_extract(NEW.data, '$.direction') IS NOT json_extract(OLD.data, '$.direction')
     OR json_extract(NEW.data, '$.paidOn') IS NOT json_extract(OLD.data, '$.paidOn')
     OR json_extract(NEW.data, '$.reversesId') IS NOT json_extract(OLD.data, '$.reversesId')
   BEGIN SELECT RAISE(ABORT, 'a ledger entry is never changed in what it adds up to'); END;`,
]
