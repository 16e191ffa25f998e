import type { StateModel } from '../../types.ts';
import type { ModelFormatOptions } from '../types.ts';
import { stateDiagram } from './states.ts';
import type { Diagram } from './types.ts';
import { workflowDiagram } from './workflow.ts';

/** The diagrams of a model, of the kind asked for; states where the model has any and nothing is asked. */
export function diagramsOf(model: StateModel, { diagram, locale }: ModelFormatOptions): Diagram[] {
  const kind = diagram ?? (model.machines.length > 0 ? 'states' : 'workflow');
  if (kind === 'workflow') return model.workflows.map((workflow) => workflowDiagram(workflow, locale));
  return model.machines.map((machine) => stateDiagram(machine, locale));
}
