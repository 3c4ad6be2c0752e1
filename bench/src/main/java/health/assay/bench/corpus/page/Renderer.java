package health.assay.bench.corpus.page;

import java.io.IOException;
import java.util.List;

public interface Renderer {

    Rendition render(List<Element> elements, String title) throws IOException;
}
