package dev.ajar.application;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/// Runs a test only where the real inputs and truth tables lie beside the checkout; else says so.
final class SharedData implements ExecutionCondition {
    static final Path ROOT = Path.of(System.getProperty("ajar.shared", "shared"))
            .toAbsolutePath()
            .normalize();

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (Files.isDirectory(ROOT.resolve("data/applications"))) return ConditionEvaluationResult.enabled("");
        System.out.println("not run: no shared data, " + context.getDisplayName());
        return ConditionEvaluationResult.disabled("not run: no shared data");
    }
}
