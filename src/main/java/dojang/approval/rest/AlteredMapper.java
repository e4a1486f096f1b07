package dojang.approval.rest;

import dojang.approval.application.AlteredException;
import dojang.shared.rest.Problem;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** 409: what is stored is not what was signed; the places stand in the server's log and in the proof of the case. */
@Provider
public class AlteredMapper implements ExceptionMapper<AlteredException> {

    private static final Logger LOG = System.getLogger(AlteredMapper.class.getName());

    @Override
    public Response toResponse(AlteredException problem) {
        LOG.log(Level.ERROR, problem.getMessage());
        return Problem.refusal(
                        409,
                        "TEXT_ALTERED",
                        "What is stored is not what the log says was submitted and decided; it is not handed out.")
                .response();
    }
}
