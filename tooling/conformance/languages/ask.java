import channelwise.decision.Decision;
import channelwise.decision.Outcome;
import channelwise.decision.Reason;
import channelwise.request.Level;
import channelwise.request.Nature;
import channelwise.request.Request;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Asks the command that its arguments name, with the generated types. */
class Ask {
    /** Leaves out what is not set, since a request takes no null for it; passes over fields that are new. */
    private static final ObjectMapper JSON = new ObjectMapper()
        .setSerializationInclusion(JsonInclude.Include.NON_NULL)
        .configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false);

    public static void main(String[] command) throws Exception {
        Request request = new Request();
        request.setChannel("whatsapp");
        request.setLevel(Level.SENSITIVE);
        request.setNature(Nature.LASTING);
        request.setRecipients(List.of("someone@consilium.europa.eu"));
        request.setAsOf("2026-11-24");

        Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        try (OutputStream stdin = process.getOutputStream()) {
            stdin.write(JSON.writeValueAsBytes(request));
        }
        String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) System.exit(1);

        Decision decision = JSON.readValue(answer, Decision.class);
        Reason first = decision.getReasons().get(0);
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("outcome", decision.getOutcome());
        said.put("rule", first.getRule());
        said.put("cites", first.getCites());
        said.put("advisedAgainst", decision.getOutcome() == Outcome.NOT_ADVISED);
        said.put("outcomes", Outcome.values());
        new PrintStream(System.out, true, StandardCharsets.UTF_8).println(JSON.writeValueAsString(said));
    }
}
