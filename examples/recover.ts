// Takes the English Markdown out of a bilingual file.
import { recoverSource } from '../src/index.ts';

const bilingual =
  '# <span data-ttu-id="a593d-101">Een circuit inrichten</span>' +
  '<span class="sxs-lookup"><span data-stu-id="a593d-101">Provision a circuit</span></span>\n';

const recovered = recoverSource(bilingual);
console.log(recovered?.markdown.trimEnd());
console.log(`${recovered?.units} unit`);
