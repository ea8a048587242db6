/** Reports with as many findings as a test asks for, made from the mixed one. */
import type { Report, ReportFinding, ReportModel } from '../../src/report/types.js';

const numberOf = (index: number) => String(index + 1).padStart(3, '0');

/** The report with `count` copies of its blocked model, each with its findings at places of its own, and as many clean models. */
export function manyOf(report: Report, count: number): Report {
  const blocked = report.models.find((model) => model.id.endsWith('skt/A.X-4.0'))!;
  const clean = report.models.find((model) => model.id.includes('granite'))!;
  const own = report.findings.filter(({ model, level }) => model === blocked.id && level === 'error');
  const warning = report.findings.find(({ cause, level }) => cause.code === 'license/drift' && level === 'warning')!;
  const note = report.findings.find((finding) => finding.cause.code === 'license/hosted')!;
  const copies = (model: ReportModel, owner: string) =>
    Array.from({ length: count }, (_, index): ReportModel => {
      // The id stands in the nodes, derivations and chains too.
      const text = JSON.stringify(model).replaceAll(model.id, `huggingface:${owner}/model-${numberOf(index)}`);
      return JSON.parse(text) as ReportModel;
    });
  const failing = copies(blocked, 'acme');
  const findings: ReportFinding[] = failing.flatMap((model, index) => {
    const placed = (finding: ReportFinding): ReportFinding => ({
      ...finding,
      model: model.id,
      chain: finding.chain.map((id) => (id === finding.model ? model.id : id)),
      references: finding.references.map((one) => ({
        ...one,
        location: { ...one.location, path: `services/team-${numberOf(index)}/${one.location.path}` },
      })),
    });
    return [...own.map(placed), placed(warning), placed(note)];
  });
  return { ...report, models: [...failing, ...copies(clean, 'ibm')], findings, exceptions: [] };
}
