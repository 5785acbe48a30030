import '../../../../ui/parts/table.css';
import '../matrix/matrix.css';
import { SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { useMeta } from '../../../../ui/client/meta.ts';
import { ErrorNote } from '../../../../ui/parts/error-note.tsx';
import { Page, PageHeader } from '../../../../ui/parts/page.tsx';
import { Skeletons } from '../../../../ui/parts/skeletons.tsx';
import { useAll } from '../../../../ui/record/data/use-all.ts';
import { useWords } from '../../../../ui/words/words.ts';
import { Behind } from '../matrix/behind.tsx';
import { type Basis, gradedOn } from '../matrix/cells.ts';
import { type Cell, Grid, type Labels } from '../matrix/grid.tsx';
import { matrixWords } from '../matrix/matrix.words.ts';
import type { RiskMatrixSetting } from '../risk-matrix.setting.ts';

const bases: readonly Basis[] = ['inherent', 'now', 'residual'];

/** Where the risks lie: inherent, now and residual, by the matrix of the installation. */
export const Screen = () => {
  const t = useWords(matrixWords);
  const matrix = useMeta().settings['risk-matrix'] as RiskMatrixSetting;
  const [basis, setBasis] = useState<Basis>('now');
  const [cell, setCell] = useState<Cell | null>(null);
  const asked = { category: 'open,active', sort: '-level', include: 'owner' };
  const { data, error, refetch } = useAll('risks', asked);
  const size = matrix.size as 3 | 4 | 5 | 6;
  const labels: Labels = {
    likelihood: matrix.likelihoods.length > 0 ? matrix.likelihoods : t.grades.likelihood[size].split(', '),
    impact: matrix.impacts.length > 0 ? matrix.impacts : t.grades.impact[size].split(', '),
  };
  const graded = gradedOn(data?.items ?? [], basis, size);
  const shown = cell
    ? graded.filter(({ likelihood, impact }) => likelihood === cell.likelihood && impact === cell.impact)
    : graded;
  const left = (data?.items.length ?? 0) - graded.length;
  const label = cell
    ? t.chosen(labels.likelihood[cell.likelihood - 1] ?? '', labels.impact[cell.impact - 1] ?? '')
    : t.all;
  return (
    <Page measure="wide">
      <PageHeader
        title={t.title}
        help={t.help}
        actions={
          <SegmentedControl
            value={basis}
            aria-label={t.basis}
            onChange={(next) => {
              setCell(null);
              setBasis(next as Basis);
            }}
            data={bases.map((value) => ({ value, label: t.bases[value] }))}
          />
        }
      />
      <ErrorNote error={error} onRetry={() => void refetch()} />
      {!data && !error && <Skeletons count={6} />}
      {data && <Grid matrix={matrix} labels={labels} graded={graded} chosen={cell} onChoose={setCell} />}
      {data && left > 0 && <p className="quiet">{t.ungraded(left)}</p>}
      {data && graded.length === 0 && <p className="quiet">{t.nothing}</p>}
      {data && shown.length > 0 && <Behind label={label} graded={shown} included={data.included} />}
    </Page>
  );
};
