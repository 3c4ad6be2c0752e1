package health.assay.cli;

import health.assay.frameworks.Framework;
import health.assay.frameworks.Library;

/// The law that assurance is needed for.
enum Need {
    HIPAA;

    Framework in(Library library) {
        return switch (this) {
            case HIPAA -> library.framework("hipaa-164");
        };
    }

    @Override
    public String toString() {
        return "hipaa";
    }
}
